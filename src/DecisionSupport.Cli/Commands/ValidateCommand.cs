using System.CommandLine;

namespace DecisionSupport.Cli.Commands;

/// <summary><c>validate</c>: every problem at once.</summary>
internal static class ValidateCommand
{
    public static Command Create(Lazy<IDecisionSupport> support, ConsoleStreams streams)
    {
        var file = new Argument<string>("file") { Description = "Profile JSON, or - for standard input" };
        var overlay = Cli.Options.Overlay();
        var asOf = Cli.Options.AsOf();
        var now = Cli.Options.Now();
        var command = new Command("validate", "Name every problem of a profile with its place") { file, overlay, asOf, now };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var service = Services.With(parsed.GetValue(overlay), support);
            var options = new AssessmentOptions { AsOf = parsed.GetValue(asOf), Now = parsed.GetValue(now) };
            await Inputs.ProfileAsync(parsed.GetValue(file)!, service, options, streams, cancellationToken);
            await parsed.InvocationConfiguration.Output.WriteLineAsync("The profile is valid.".AsMemory(), cancellationToken);
            await OverlayNote.WriteAsync(service, parsed.InvocationConfiguration.Output);
            return ExitCodes.Done;
        });
        return command;
    }
}
