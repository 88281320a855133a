namespace DecisionSupport.Engine.RuleModel;

/// <summary>What happened to a match to make its rule fire.</summary>
[Flags]
public enum MatchTrigger
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>The match is new.</summary>
    Created = 1,

    /// <summary>The match's facts changed.</summary>
    Updated = 2,

    /// <summary>The match ended.</summary>
    Removed = 4,
}
