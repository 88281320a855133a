namespace DecisionSupport.Engine.Fluent.Dsl;

/// <summary>Tags a rule; inherited by derived rules.</summary>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
public class TagAttribute : Attribute
{
    /// <summary>Adds the tag.</summary>
    public TagAttribute(string value) => Value = value;

    internal string Value { get; }
}
