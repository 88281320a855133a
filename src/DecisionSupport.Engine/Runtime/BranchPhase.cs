namespace DecisionSupport.Engine.Runtime;

/// <summary>How far a session is with a branch.</summary>
internal enum BranchPhase
{
    /// <summary>A node that the branch needs has had no fact: nothing is recorded for it.</summary>
    Waiting,

    /// <summary>It could match, and has not been matched yet: the memories tell all that is to know.</summary>
    Ready,

    /// <summary>It was matched, and hears of every change.</summary>
    Active,
}
