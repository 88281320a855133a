using System.CommandLine;

namespace DecisionSupport.Cli.Commands;

/// <summary><c>validate</c>: every problem at once.</summary>
internal static class ValidateCommand
{
    public static Command Create(Lazy<IDecisionSupport> support, ConsoleStreams streams)
    {
        var file = new Argument<string>("file") { Description = "Profile JSON, or - for standard input" };
        var asOf = Cli.Options.AsOf();
        var now = Cli.Options.Now();
        var command = new Command("validate", "Name every problem of a profile with its place") { file, asOf, now };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var options = new AssessmentOptions { AsOf = parsed.GetValue(asOf), Now = parsed.GetValue(now) };
            await Inputs.ProfileAsync(parsed.GetValue(file)!, support.Value, options, streams, cancellationToken);
            await parsed.InvocationConfiguration.Output.WriteLineAsync("The profile is valid.".AsMemory(), cancellationToken);
            return ExitCodes.Done;
        });
        return command;
    }
}
