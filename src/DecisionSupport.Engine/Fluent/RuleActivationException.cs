namespace DecisionSupport.Engine.Fluent;

/// <summary>A rule could not be created.</summary>
public class RuleActivationException : Exception
{
    internal RuleActivationException(string message, Type ruleType, Exception? inner)
        : base(message, inner) => RuleType = ruleType;

    /// <summary>The rule's type.</summary>
    public Type RuleType { get; }

    /// <summary>The full name of the rule's type.</summary>
    public string RuleTypeName => RuleType.FullName ?? RuleType.Name;

    /// <inheritdoc/>
    public override string Message => $"{base.Message} Rule type: {RuleTypeName}.";
}
