namespace DecisionSupport.Engine.Fluent.Dsl;

/// <summary>Sets a rule's priority; the default is 0 and higher fires first.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class PriorityAttribute : Attribute
{
    /// <summary>Sets the priority.</summary>
    public PriorityAttribute(int value) => Value = value;

    internal int Value { get; }
}
