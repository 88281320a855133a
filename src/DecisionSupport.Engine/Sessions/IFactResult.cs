namespace DecisionSupport.Engine;

/// <summary>The outcome of a batch.</summary>
public interface IFactResult
{
    /// <summary>The number of facts that failed.</summary>
    int FailedCount { get; }

    /// <summary>The facts that failed.</summary>
    IReadOnlyCollection<object> Failed { get; }
}
