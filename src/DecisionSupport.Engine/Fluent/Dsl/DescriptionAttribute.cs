namespace DecisionSupport.Engine.Fluent.Dsl;

/// <summary>Says what a rule means.</summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class DescriptionAttribute : Attribute
{
    /// <summary>Describes the rule.</summary>
    public DescriptionAttribute(string value) => Value = value;

    internal string Value { get; }
}
