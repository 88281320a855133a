namespace DecisionSupport.Server.CdsHooks.Requests;

/// <summary>What came for one prefetch key. Only <see cref="Nothing"/> and a search result without entries say that nothing is recorded.</summary>
internal enum PrefetchState
{
    /// <summary>The key is absent: the client did not, or could not, fetch it.</summary>
    NotSent,

    /// <summary><c>null</c>: asked for, and there is none.</summary>
    Nothing,

    /// <summary>One resource.</summary>
    Resource,

    /// <summary>A Bundle of search results, perhaps empty, perhaps cut short.</summary>
    SearchResult,

    /// <summary>An OperationOutcome, or a value that is no resource: the client asked and failed.</summary>
    Failed,
}
