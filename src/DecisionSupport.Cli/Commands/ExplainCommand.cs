using System.CommandLine;
using DecisionSupport.Explanations;

namespace DecisionSupport.Cli.Commands;

/// <summary><c>explain</c>: why, or why not, condition by condition.</summary>
internal static class ExplainCommand
{
    public static Command Create(Lazy<IDecisionSupport> support, ConsoleStreams streams)
    {
        var profile = new Argument<string>("profile") { Description = "Profile JSON, or - for standard input" };
        var id = new Argument<string>("id") { Description = "Mechanism or combination id" };
        var jurisdiction = Cli.Options.Jurisdiction();
        var overlay = Cli.Options.Overlay();
        var asOf = Cli.Options.AsOf();
        var now = Cli.Options.Now();
        var command = new Command("explain", "Say why a mechanism or combination was or was not concluded") { profile, id, jurisdiction, overlay, asOf, now };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var service = Services.With(parsed.GetValue(overlay), support);
            var options = new AssessmentOptions { Jurisdiction = parsed.GetValue(jurisdiction)!, AsOf = parsed.GetValue(asOf), Now = parsed.GetValue(now) };
            var read = await Inputs.ProfileAsync(parsed.GetValue(profile)!, service, options, streams, cancellationToken);
            var asked = parsed.GetValue(id)!;
            var item = (asked.Length == 0 ? null : service.Explain(read, asked, options, cancellationToken))
                ?? throw new UsageException("That is neither a mechanism nor a combination: 'decision-support knowledge list' names them." + NearestHint(service, asked));
            await WriteAsync(item, parsed.InvocationConfiguration.Output);
            await OverlayNote.WriteAsync(service, parsed.InvocationConfiguration.Output);
            return ExitCodes.Done;
        });
        return command;
    }

    private static string NearestHint(IDecisionSupport support, string id)
    {
        var near = support.Knowledge.Document.Combinations.Select(c => c.Id)
            .Concat(support.Knowledge.Document.Mechanisms.Select(m => m.Id))
            .Where(k => k.Contains(id, StringComparison.OrdinalIgnoreCase))
            .Take(5)
            .ToList();
        return near.Count == 0 ? string.Empty : " Near: " + string.Join(", ", near) + ".";
    }

    private static async Task WriteAsync(ExplainedItem item, TextWriter output)
    {
        await output.WriteLineAsync($"{item.Name} ({item.Id})");
        await output.WriteLineAsync(item.Verdict);
        foreach (var group in item.Groups)
        {
            await output.WriteLineAsync();
            await output.WriteLineAsync(group.Title + ":");
            foreach (var condition in group.Conditions)
            {
                await output.WriteLineAsync($"  {condition.Outcome,-10}{condition.Text}");
            }

            if (group.Conditions.Count == 0)
            {
                await output.WriteLineAsync("  none");
            }
        }
    }
}
