using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using DecisionSupport.Server.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace DecisionSupport.Server.Tests.Hosting;

/// <summary>Nothing of a patient reaches a log, an error or a file.</summary>
public sealed class PrivacyTests
{
    private static readonly string[] Secrets = [Calls.FamilyName, "Zelda", Calls.PatientId, Calls.BirthDate, "dr-1"];

    [Fact]
    public async Task Logs_errors_and_files_hold_nothing_of_the_patient_after_every_kind_of_call()
    {
        await using var server = await RunningServer.StartAsync("--Logging:Level=Verbose");
        List<Answer> errors = [];
        var broken = Calls.View();
        broken["hookInstance"] = "x-" + Calls.FamilyName;
        var strange = Calls.View();
        strange["prefetch"]!["patient"] = new JsonObject { ["resourceType"] = "Patient", ["id"] = Calls.PatientId, ["name"] = Calls.FamilyName, ["birthDate"] = new JsonArray(Calls.BirthDate) };

        var report = (await server.PostAsync(Calls.PatientView, Calls.View())).Cards[0].GetProperty("links")[0].GetProperty("url").GetString()!;
        await server.GetAsync(new Uri(report).PathAndQuery);
        await server.PostAsync(Calls.Orders, Calls.Sign("lapatinib"));
        await server.PostAsync(Calls.PatientView, strange);
        errors.Add(await server.PostAsync(Calls.PatientView, broken));
        errors.Add(await server.SendAsync(HttpMethod.Post, Calls.PatientView, new StringContent($"{{\"{Calls.FamilyName}\": {Calls.PatientId}", Encoding.UTF8, "application/json")));
        errors.Add(await server.SendAsync(HttpMethod.Post, Calls.PatientView + "?patient=" + Calls.PatientId, new StringContent(Calls.FamilyName)));
        errors.Add(await server.GetAsync("/patients/" + Calls.PatientId));
        errors.Add(await server.SendAsync(HttpMethod.Post, "/api/assessments", new StringContent($"{{\"profileId\": \"{Calls.PatientId}\", \"disease\": {{\"setting\": \"{Calls.FamilyName}\"}}}}", Encoding.UTF8, "application/json")));

        Assert.All(errors, e => Assert.True((int)e.Status is >= 400 and < 500));
        Assert.All(Secrets, s =>
        {
            Assert.DoesNotContain(s, server.Logs.All, StringComparison.OrdinalIgnoreCase);
            Assert.All(errors, e => Assert.DoesNotContain(s, e.Body, StringComparison.OrdinalIgnoreCase));
            Assert.All(server.Folder.EnumerateFiles("*", SearchOption.AllDirectories), f => Assert.DoesNotContain(s, ReadShared(f), StringComparison.OrdinalIgnoreCase));
        });
        Assert.DoesNotContain(new Uri(report).AbsolutePath, server.Logs.All, StringComparison.Ordinal);
        Assert.Contains("/reports/{id}", server.Logs.All, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_the_log_is_told_by_mistake_is_masked_and_an_exception_loses_its_message()
    {
        await using var server = await RunningServer.StartAsync();
        var log = server.Services.GetRequiredService<Serilog.ILogger>();

        log.Warning(new InvalidOperationException("of Quillfeather", new ArgumentException("Zelda")), "Patient {Patient} has {Count} results; {Route}", Calls.FamilyName, 7, "/open");

        Assert.DoesNotContain("Quillfeather", server.Logs.All, StringComparison.Ordinal);
        Assert.DoesNotContain("Zelda", server.Logs.All, StringComparison.Ordinal);
        Assert.Contains("\"Patient\":\"***\"", server.Logs.All, StringComparison.Ordinal);
        Assert.Contains("\"Count\":7", server.Logs.All, StringComparison.Ordinal);
        Assert.Contains("\"Route\":\"/open\"", server.Logs.All, StringComparison.Ordinal);
        Assert.Contains("System.InvalidOperationException < System.ArgumentException", server.Logs.All, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_answer_forbids_caching_framing_sniffing_and_referring()
    {
        await using var server = await RunningServer.StartAsync();

        foreach (var answer in new[] { await server.GetAsync("/cds-services"), await server.GetAsync("/nothing"), await server.PostAsync(Calls.PatientView, Calls.View()) })
        {
            Assert.Equal("no-store", answer.Response.Headers.CacheControl?.ToString());
            Assert.Equal("nosniff", answer.Response.Headers.GetValues("X-Content-Type-Options").Single());
            Assert.Equal("no-referrer", answer.Response.Headers.GetValues("Referrer-Policy").Single());
            Assert.Contains("frame-ancestors 'none'", answer.Response.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_failure_of_our_own_is_500_with_an_incident_and_no_more()
    {
        await using var server = await RunningServer.StartAsync();
        await BreakStoreAsync(server);

        var answer = await server.PostAsync(Feedbacks.Path, Feedbacks.Of(Feedbacks.OverriddenItem(Guid.NewGuid(), Calls.FamilyName)));

        Assert.Equal(HttpStatusCode.InternalServerError, answer.Status);
        var incident = System.Text.RegularExpressions.Regex.Match(Assert.Single(answer.Problems), "Incident ([0-9a-f]{32})").Groups[1].Value;
        Assert.Contains(incident, server.Logs.All, StringComparison.Ordinal);
        Assert.Contains("SqliteException", server.Logs.All, StringComparison.Ordinal);
        Assert.DoesNotContain(Calls.FamilyName, server.Logs.All, StringComparison.Ordinal);
    }

    // The table is taken away under the running server.
    private static async Task BreakStoreAsync(RunningServer server)
    {
        var store = (DecisionSupport.Server.Feedback.SqliteFeedback)server.Services.GetRequiredService<DecisionSupport.Server.Feedback.IFeedbackStore>();
        await store.RunAsync("DROP TABLE feedback", TestContext.Current.CancellationToken);
    }

    private static string ReadShared(FileInfo file)
    {
        using var stream = new FileStream(file.FullName, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        using var reader = new StreamReader(stream, Encoding.Latin1);
        return reader.ReadToEnd();
    }
}
