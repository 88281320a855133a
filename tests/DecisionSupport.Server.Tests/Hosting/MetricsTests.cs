using System.Collections.Concurrent;
using System.Text;
using DecisionSupport.Server.Tests.Support;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace DecisionSupport.Server.Tests.Hosting;

/// <summary>Metrics as a collector receives them.</summary>
public sealed class MetricsTests
{
    [Fact]
    public async Task Calls_cards_feedback_and_durations_reach_a_collector_without_anything_of_the_patient()
    {
        var received = new ConcurrentQueue<string>();
        await using var collector = WebApplication.CreateSlimBuilder().Build();
        collector.Urls.Add("http://127.0.0.1:0");
        collector.MapPost("/v1/metrics", async (HttpRequest request) =>
        {
            using var body = new MemoryStream();
            await request.Body.CopyToAsync(body);
            received.Enqueue(Encoding.Latin1.GetString(body.ToArray()));
        });
        await collector.StartAsync(TestContext.Current.CancellationToken);
        await using (var server = await RunningServer.StartAsync($"--Telemetry:OtlpMetrics={collector.Urls.Single()}/v1/metrics"))
        {
            await server.PostAsync(Calls.PatientView, Calls.View());
            await server.PostAsync(Feedbacks.Path, Feedbacks.Accepted());
        }

        // What was measured last is sent when the server stops.
        var all = string.Join('\n', received);
        Assert.All(
            ["decision_support.hook.calls", "decision_support.cards", "decision_support.feedback", "decision_support.prefetch", "decision_support.assessment.duration", "http.server.request.duration"],
            name => Assert.Contains(name, all, StringComparison.Ordinal));
        Assert.DoesNotContain(Calls.PatientId, all, StringComparison.Ordinal);
        Assert.DoesNotContain(Calls.FamilyName, all, StringComparison.Ordinal);
    }
}
