namespace DecisionSupport.Server.Feedback;

/// <summary>Opens the store before the first request: a server that could not keep feedback does not start.</summary>
internal sealed class FeedbackPreparation(IFeedbackStore store) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken) => store.PrepareAsync(cancellationToken);

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
