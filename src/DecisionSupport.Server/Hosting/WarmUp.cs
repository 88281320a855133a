using DecisionSupport.Profiles;

namespace DecisionSupport.Server.Hosting;

/// <summary>Compiles the rules before the first request, with a case that is nobody's: a clinician does not wait for that.</summary>
internal sealed class WarmUp(IDecisionSupport support) : IHostedService
{
    private const int Runs = 20;

    public Task StartAsync(CancellationToken cancellationToken)
    {
        var nobody = new PatientProfile
        {
            ProfileId = "warm-up",
            Disease = new DiseaseFacts { Setting = DiseaseSetting.Metastatic },
            Results = [new BiomarkerResult { Biomarker = "her2", Call = "positive" }],
        };
        for (var run = 0; run < Runs; run++)
        {
            support.Assess(nobody, new AssessmentOptions { ExploreMissing = false }, cancellationToken);
        }

        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
