namespace DecisionSupport.Server.Feedback;

/// <summary>Where feedback is kept. What <see cref="AddAsync"/> has returned from survives the end of the process, however it ends.</summary>
internal interface IFeedbackStore
{
    /// <summary>Makes the tables where there are none.</summary>
    Task PrepareAsync(CancellationToken cancellationToken);

    /// <summary>Keeps all entries or none; those that are kept already are passed by.</summary>
    Task AddAsync(IReadOnlyList<FeedbackEntry> entries, CancellationToken cancellationToken);

    /// <summary>Everything that is kept, in the order in which it came.</summary>
    IAsyncEnumerable<FeedbackEntry> ReadAsync(CancellationToken cancellationToken);
}
