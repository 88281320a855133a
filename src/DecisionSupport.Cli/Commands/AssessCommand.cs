using System.CommandLine;
using System.Text;
using DecisionSupport.Assessments;
using DecisionSupport.Fhir;
using DecisionSupport.Reporting;
using DecisionSupport.Server;
using Spectre.Console;

namespace DecisionSupport.Cli.Commands;

/// <summary><c>assess</c>: one profile to one report.</summary>
internal static class AssessCommand
{
    public static Command Create(Lazy<IDecisionSupport> support, ConsoleStreams streams)
    {
        var profile = new Argument<string>("profile") { Description = "Profile JSON or a FHIR R4 record, or - for standard input" };
        var format = Cli.Options.Format("text", "json", "markdown", "html", "pdf", "fhir", "cds-hooks", "csl-json");
        var output = Cli.Options.Out();
        var jurisdiction = Cli.Options.Jurisdiction();
        var overlay = Cli.Options.Overlay();
        var asOf = Cli.Options.AsOf();
        var now = Cli.Options.Now();
        var language = Cli.Options.Language();
        var (setting, patient) = (Cli.Options.Setting(), Cli.Options.Subject());
        var command = new Command("assess", "Assess one profile") { profile, format, output, jurisdiction, overlay, asOf, now, language, setting, patient };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var (kind, path) = (parsed.GetValue(format)!, parsed.GetValue(output));
            if (kind == "pdf" && path is null)
            {
                throw new UsageException("--format pdf needs --out: a PDF is a file, not text.");
            }

            var service = Services.With(parsed.GetValue(overlay), support);
            var options = new AssessmentOptions { Jurisdiction = parsed.GetValue(jurisdiction)!, AsOf = parsed.GetValue(asOf), Now = parsed.GetValue(now) };
            var choices = new RecordChoices(Cli.Options.SettingOf(parsed.GetValue(setting)), parsed.GetValue(patient));
            var read = await Inputs.ReadAsync(parsed.GetValue(profile)!, service, options, choices, streams, cancellationToken);
            var assessment = service.Assess(read.Profile, options, cancellationToken);
            assessment = read.Record?.AddTo(assessment) ?? assessment;
            var reader = new ReportOptions { Language = parsed.GetValue(language)! };
            if (path is null && streams.IsTerminal && kind == "text")
            {
                TextReport.Write(assessment, AnsiConsole.Console, reader);
                return ExitCodes.Done;
            }

            var bytes = kind == "pdf" ? await PdfPrinter.PrintAsync(HtmlReport.Write(assessment, reader), cancellationToken)
                : kind == "fhir" ? FhirAssessmentWriter.Write(assessment, read.Profile, new FhirWriteOptions { HtmlReport = HtmlReport.Write(assessment, reader), Patient = read.Record?.Patient })
                : kind == "cds-hooks" ? CardReport.Write(assessment, service.Knowledge)
                : Render(assessment, kind, reader);
            await Outputs.WriteAsync(bytes, path, parsed.InvocationConfiguration.Output, cancellationToken);
            return ExitCodes.Done;
        });
        return command;
    }

    private static byte[] Render(Assessment assessment, string format, ReportOptions reader) => format switch
    {
        "json" => AssessmentSerializer.ToUtf8(assessment),
        "csl-json" => CslReferences.ToUtf8(assessment),
        "markdown" => Encoding.UTF8.GetBytes(MarkdownReport.Write(assessment, reader)),
        "html" => Encoding.UTF8.GetBytes(HtmlReport.Write(assessment, reader)),
        _ => Encoding.UTF8.GetBytes(TextReport.ToPlainText(assessment, options: reader)),
    };
}
