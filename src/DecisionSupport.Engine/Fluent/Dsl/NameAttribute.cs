namespace DecisionSupport.Engine.Fluent.Dsl;

/// <summary>Names a rule; without it the rule has the full name of its type.</summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class NameAttribute : Attribute
{
    /// <summary>Names the rule.</summary>
    public NameAttribute(string value) => Value = value;

    internal string Value { get; }
}
