using System.Reflection;
using DecisionSupport.Engine.Fluent.Dsl;
using DecisionSupport.Engine.RuleModel;

namespace DecisionSupport.Engine.Fluent;

/// <summary>What a rule type's attributes say.</summary>
public class RuleMetadata : IRuleMetadata
{
    /// <summary>Reads the attributes.</summary>
    public RuleMetadata(Type ruleType)
    {
        ArgumentNullException.ThrowIfNull(ruleType);
        RuleType = ruleType;
        Name = ruleType.GetCustomAttribute<NameAttribute>()?.Value ?? ruleType.FullName ?? ruleType.Name;
        Description = ruleType.GetCustomAttribute<DescriptionAttribute>()?.Value ?? string.Empty;
        Tags = [.. ruleType.GetCustomAttributes<TagAttribute>().Select(t => t.Value)];
        Priority = ruleType.GetCustomAttribute<PriorityAttribute>()?.Value;
        Repeatability = ruleType.GetCustomAttribute<RepeatabilityAttribute>()?.Value;
    }

    /// <inheritdoc/>
    public Type RuleType { get; }

    /// <inheritdoc/>
    public string Name { get; }

    /// <inheritdoc/>
    public string Description { get; }

    /// <inheritdoc/>
    public string[] Tags { get; }

    /// <summary>The priority, if given.</summary>
    public int? Priority { get; }

    /// <summary>The repeatability, if given.</summary>
    public RuleRepeatability? Repeatability { get; }

    internal bool Satisfies(Func<IRuleMetadata, bool> filter) => filter(this);
}
