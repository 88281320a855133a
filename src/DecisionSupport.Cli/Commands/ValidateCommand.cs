using System.CommandLine;

namespace DecisionSupport.Cli.Commands;

/// <summary><c>validate</c>: every problem at once.</summary>
internal static class ValidateCommand
{
    public static Command Create(Lazy<IDecisionSupport> support, ConsoleStreams streams)
    {
        var file = new Argument<string>("file") { Description = "Profile JSON or a FHIR R4 record, or - for standard input" };
        var overlay = Cli.Options.Overlay();
        var asOf = Cli.Options.AsOf();
        var now = Cli.Options.Now();
        var (setting, patient) = (Cli.Options.Setting(), Cli.Options.Subject());
        var command = new Command("validate", "Name every problem of a profile with its place; of a FHIR record, what became of each resource") { file, overlay, asOf, now, setting, patient };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var service = Services.With(parsed.GetValue(overlay), support);
            var options = new AssessmentOptions { AsOf = parsed.GetValue(asOf), Now = parsed.GetValue(now) };
            var choices = new RecordChoices(Cli.Options.SettingOf(parsed.GetValue(setting)), parsed.GetValue(patient));
            var read = await Inputs.ReadAsync(parsed.GetValue(file)!, service, options, choices, streams, cancellationToken);
            await RecordReport.WriteAsync(read.Record, parsed.InvocationConfiguration.Output);
            await parsed.InvocationConfiguration.Output.WriteLineAsync("The profile is valid.".AsMemory(), cancellationToken);
            await OverlayNote.WriteAsync(service, parsed.InvocationConfiguration.Output);
            return ExitCodes.Done;
        });
        return command;
    }
}
