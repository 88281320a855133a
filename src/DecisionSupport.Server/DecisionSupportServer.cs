using DecisionSupport.Server.Feedback;
using DecisionSupport.Server.Hosting;
using DecisionSupport.Server.Settings;

namespace DecisionSupport.Server;

/// <summary>Runs the CDS Hooks service and the HTTP API.</summary>
public static class DecisionSupportServer
{
    private const string Export = "export-feedback";

    /// <summary>Runs until it is told to stop; or, where the first argument is <c>export-feedback</c>, writes the feedback as CSV to standard output and ends.</summary>
    /// <param name="args">Settings as <c>--Section:Name value</c>; <c>--urls</c> for the addresses.</param>
    /// <param name="cancellationToken">Stops the server.</param>
    /// <returns>0; 2 where the settings are wrong, with every problem on standard error; 3 where an address or a file cannot be had.</returns>
    public static async Task<int> RunAsync(string[] args, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(args);
        try
        {
            if (args is [Export, .. var rest])
            {
                await ExportAsync(rest, cancellationToken);
                return 0;
            }

            await using var app = ServerApplication.Create(args);
            await app.StartAsync(cancellationToken);
            await app.WaitForShutdownAsync(cancellationToken);
            return 0;
        }
        catch (Exception e) when (SetupProblems.In(e) is { Count: > 0 } problems)
        {
            foreach (var problem in problems)
            {
                await Console.Error.WriteLineAsync(problem);
            }

            return 2;
        }
        catch (IOException e)
        {
            // An address that is taken, a file that cannot be written.
            await Console.Error.WriteLineAsync(e.Message);
            return 3;
        }
    }

    private static async Task ExportAsync(string[] args, CancellationToken cancellationToken)
    {
        var builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings { Args = args });
        builder.Configuration.AddEnvironmentVariables("DECISION_SUPPORT_").AddCommandLine(args);
        builder.Services.AddSettings();
        builder.Services.AddFeedbackStore(builder.Configuration);
        using var host = builder.Build();
        var store = host.Services.GetRequiredService<IFeedbackStore>();
        await store.PrepareAsync(cancellationToken);
        await using var output = Console.OpenStandardOutput();
        await FeedbackCsv.WriteAsync(store.ReadAsync(cancellationToken), output, cancellationToken);
    }
}
