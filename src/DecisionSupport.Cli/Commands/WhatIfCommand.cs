using System.CommandLine;
using System.Text;
using DecisionSupport.Answers;
using DecisionSupport.Assessments;
using DecisionSupport.Differences;
using DecisionSupport.Reporting;
using Spectre.Console;

namespace DecisionSupport.Cli.Commands;

/// <summary><c>what-if</c>: the differences that answers to open questions make.</summary>
internal static class WhatIfCommand
{
    public static Command Create(Lazy<IDecisionSupport> support, ConsoleStreams streams)
    {
        var profile = new Argument<string>("profile") { Description = "Profile JSON, or - for standard input" };
        var set = new Option<string[]>("--set")
        {
            Description = "An answer to suppose, such as muc4=high, er='40 %', pik3ca=p.H1047R or clinical.lvefPercent=35; repeat it for several at once",
            Required = true,
        };
        var format = Cli.Options.Format("text", "json", "markdown");
        var output = Cli.Options.Out();
        var jurisdiction = Cli.Options.Jurisdiction();
        var overlay = Cli.Options.Overlay();
        var asOf = Cli.Options.AsOf();
        var now = Cli.Options.Now();
        var command = new Command("what-if", "Say what answers to open questions would change") { profile, set, format, output, jurisdiction, overlay, asOf, now };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var (kind, path) = (parsed.GetValue(format)!, parsed.GetValue(output));
            var service = Services.With(parsed.GetValue(overlay), support);
            var options = new AssessmentOptions { Jurisdiction = parsed.GetValue(jurisdiction)!, AsOf = parsed.GetValue(asOf), Now = parsed.GetValue(now) };
            var read = await Inputs.ProfileAsync(parsed.GetValue(profile)!, service, options, streams, cancellationToken);
            var result = Run(() => service.WhatIf(read, parsed.GetValue(set)!, options, cancellationToken));
            if (path is null && streams.IsTerminal && kind == "text")
            {
                WhatIfReport.Write(result, AnsiConsole.Console);
                return ExitCodes.Done;
            }

            await Outputs.WriteAsync(Render(result, kind), path, parsed.InvocationConfiguration.Output, cancellationToken);
            return ExitCodes.Done;
        });
        return command;
    }

    // An answer stands on the command line: what is wrong with it is wrong usage, not a fault of the profile.
    private static WhatIfResult Run(Func<WhatIfResult> run)
    {
        try
        {
            return run();
        }
        catch (InvalidAnswersException e)
        {
            throw new UsageException(string.Join('\n', e.Problems.Select(p => $"--set {p.Path}: {p.Message}")));
        }
    }

    private static byte[] Render(WhatIfResult result, string format) => format switch
    {
        "json" => AssessmentSerializer.ToUtf8(result),
        "markdown" => Encoding.UTF8.GetBytes(WhatIfReport.ToMarkdown(result)),
        _ => Encoding.UTF8.GetBytes(WhatIfReport.ToPlainText(result)),
    };
}
