namespace DecisionSupport.Engine;

/// <summary>What a batch does when some of its facts fail.</summary>
public enum BatchOptions
{
    /// <summary>Nothing is done.</summary>
    AllOrNothing = 0,

    /// <summary>The others are done.</summary>
    SkipFailed = 1,
}
