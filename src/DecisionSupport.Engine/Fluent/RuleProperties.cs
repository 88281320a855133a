namespace DecisionSupport.Engine.Fluent;

/// <summary>Names of the properties that this namespace sets on rules.</summary>
public static class RuleProperties
{
    /// <summary>The CLR type of the rule.</summary>
    public const string ClrType = "ClrType";
}
