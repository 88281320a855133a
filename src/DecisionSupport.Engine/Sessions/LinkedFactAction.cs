namespace DecisionSupport.Engine;

/// <summary>What happens to linked facts.</summary>
public enum LinkedFactAction
{
    /// <summary>They are inserted.</summary>
    Insert = 0,

    /// <summary>They are replaced.</summary>
    Update = 1,

    /// <summary>They are removed.</summary>
    Retract = 2,
}
