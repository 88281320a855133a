namespace DecisionSupport.Engine.RuleModel;

/// <summary>A placeholder for visitors that need no context.</summary>
public class Context
{
    /// <summary>The placeholder.</summary>
    public static Context Empty { get; } = new();
}
