namespace DecisionSupport.Engine.Diagnostics;

/// <summary>The kinds of node. This engine has roots, types, selections, alpha memories and rules.</summary>
public enum NodeType
{
    /// <summary>Where facts enter.</summary>
    Root = 0,

    /// <summary>Lets facts of a type pass.</summary>
    Type = 1,

    /// <summary>Lets facts pass that satisfy conditions.</summary>
    Selection = 2,

    /// <summary>Holds facts.</summary>
    AlphaMemory = 3,

    /// <summary>Not used.</summary>
    Dummy = 4,

    /// <summary>Not used.</summary>
    Join = 5,

    /// <summary>Not used.</summary>
    Adapter = 6,

    /// <summary>Not used.</summary>
    Exists = 7,

    /// <summary>Not used.</summary>
    Aggregate = 8,

    /// <summary>Not used.</summary>
    Not = 9,

    /// <summary>Not used.</summary>
    Binding = 10,

    /// <summary>Not used.</summary>
    BetaMemory = 11,

    /// <summary>Matches and fires.</summary>
    Rule = 12,
}
