using System.Diagnostics;
using DecisionSupport.Server.Tests.Support;

namespace DecisionSupport.Server.Tests.Feedback;

/// <summary>The export on the command line, beside a server that is running on the same file.</summary>
public sealed class ExportCommandTests
{
    [Fact]
    public async Task It_writes_what_is_kept_and_ends()
    {
        await using var server = await RunningServer.StartAsync();
        var card = Guid.NewGuid();
        await server.PostAsync(Feedbacks.Path, Feedbacks.Of(Feedbacks.OverriddenItem(card)));

        using var process = Process.Start(ChildServer.Command("export-feedback", "--Feedback:SqliteFile=" + Path.Combine(server.Folder.FullName, "feedback.db")))!;
        var error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        var output = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);

        Assert.Equal("", await error);
        Assert.Equal(0, process.ExitCode);
        Assert.Equal((await server.GetAsync("/api/feedback.csv")).Body, output);
        Assert.Contains(card.ToString(), output, StringComparison.Ordinal);
    }
}
