namespace DecisionSupport.Engine.RuleModel;

/// <summary>The activation events on which an action runs.</summary>
[Flags]
public enum ActionTrigger
{
    /// <summary>Never.</summary>
    None = 0,

    /// <summary>The rule matched a set of facts for the first time.</summary>
    Activated = 1,

    /// <summary>The facts of an activation that has already fired were updated and still match.</summary>
    Reactivated = 2,

    /// <summary>The facts of an activation that has fired no longer match.</summary>
    Deactivated = 4,
}
