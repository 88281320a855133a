using DecisionSupport.Engine.RuleModel;

namespace DecisionSupport.Engine.Fluent.Dsl;

/// <summary>Sets whether updates fire a rule again.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class RepeatabilityAttribute : Attribute
{
    /// <summary>Sets the repeatability.</summary>
    public RepeatabilityAttribute(RuleRepeatability value) => Value = value;

    internal RuleRepeatability Value { get; }
}
