using System.Diagnostics;
using System.Text.Json;
using DecisionSupport.Fhir;
using DecisionSupport.Server;
using DecisionSupport.TrastuzumabResistance;
using Microsoft.Extensions.DependencyInjection;

namespace DecisionSupport.Load;

/// <summary>Where the time of a call goes, in this process: reading the record, the rules, writing the card.</summary>
internal static class Stages
{
    private const int WarmUp = 300;
    private const int Rounds = 1000;

    public static void Run()
    {
        using var services = new ServiceCollection().AddDecisionSupport().AddTrastuzumabResistance().Services.BuildServiceProvider();
        var support = services.GetRequiredService<IDecisionSupport>();
        var reader = new FhirProfileReader(support.Knowledge);
        var choices = new AssessmentOptions { Now = new DateTimeOffset(2026, 11, 23, 12, 0, 0, TimeSpan.Zero), ExploreMissing = false };
        var read = new FhirReadOptions { AsOf = new DateOnly(2026, 11, 23), Patient = "Patient/p1" };
        List<double>[] times = [[], [], []];
        for (var round = 0; round < WarmUp + Rounds; round++)
        {
            var started = Stopwatch.GetTimestamp();
            using var document = JsonDocument.Parse(TypicalCall.Bytes);
            FhirInput[] inputs = [.. document.RootElement.GetProperty("prefetch").EnumerateObject().Select(p => new FhirInput("/prefetch/" + p.Name, p.Value))];
            var reading = reader.Read(inputs, read);
            var afterReading = Stopwatch.GetTimestamp();
            var assessment = reading.AddTo(support.Assess(reading.Profile!, choices));
            var afterRules = Stopwatch.GetTimestamp();
            CardReport.Write(assessment, support.Knowledge);
            var afterCard = Stopwatch.GetTimestamp();
            if (round >= WarmUp)
            {
                times[0].Add(Stopwatch.GetElapsedTime(started, afterReading).TotalMilliseconds);
                times[1].Add(Stopwatch.GetElapsedTime(afterReading, afterRules).TotalMilliseconds);
                times[2].Add(Stopwatch.GetElapsedTime(afterRules, afterCard).TotalMilliseconds);
            }
        }

        Console.WriteLine("| | calls | p50 ms | p95 ms | p99 ms | longest ms |");
        Console.WriteLine("|---|---|---|---|---|---|");
        Console.WriteLine(new Times(times[0]).Row("reading the record"));
        Console.WriteLine(new Times(times[1]).Row("the rules"));
        Console.WriteLine(new Times(times[2]).Row("writing the card"));
    }
}
