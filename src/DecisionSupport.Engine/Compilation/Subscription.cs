namespace DecisionSupport.Engine.Compilation;

/// <summary>
/// A step that reads a node. A binding step yields matches from each new fact;
/// any other (absence, presence, query) makes its branch be matched afresh.
/// </summary>
internal sealed record Subscription(AlphaNode Node, Branch Branch, int Step, bool IsBinding);
