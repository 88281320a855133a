// An EHR integration as a stranger would write it, from the published packages alone: a FHIR record in, a report and a FHIR answer out.
using DecisionSupport;
using DecisionSupport.Fhir;
using DecisionSupport.Reporting;
using DecisionSupport.TrastuzumabResistance;
using Microsoft.Extensions.DependencyInjection;

if (args is not [var record, var folder])
{
    Console.Error.WriteLine("usage: EhrIntegration <fhir-record.json> <output folder>");
    return 2;
}

var services = new ServiceCollection();
services.AddDecisionSupport().AddTrastuzumabResistance();
await using var provider = services.BuildServiceProvider();
var support = provider.GetRequiredService<IDecisionSupport>();

var read = new FhirProfileReader(support.Knowledge).Read(
    await File.ReadAllBytesAsync(record), new FhirReadOptions { AsOf = DateOnly.FromDateTime(DateTime.UtcNow), ProfileId = "example" });
foreach (var resource in read.Resources)
{
    Console.WriteLine($"{resource.Path} {resource.ResourceType}: {resource.Use} {resource.Reason}".TrimEnd());
}

if (!read.IsValid)
{
    foreach (var problem in read.Problems)
    {
        Console.Error.WriteLine($"{problem.Path}: {problem.Message}");
    }

    return 1;
}

var assessment = read.AddTo(support.Assess(read.Profile));
var html = HtmlReport.Write(assessment);
Directory.CreateDirectory(folder);
await File.WriteAllTextAsync(Path.Combine(folder, "report.html"), html);
await File.WriteAllBytesAsync(
    Path.Combine(folder, "answer.json"), FhirAssessmentWriter.Write(assessment, read.Profile, new FhirWriteOptions { Patient = read.Patient, HtmlReport = html }));

foreach (var option in assessment.Suggestions)
{
    Console.WriteLine($"{option.Rank}. {option.Name} [{option.Tier}] consider; check before: {string.Join(", ", option.CheckBefore.DefaultIfEmpty("nothing missing"))}");
}

return 0;
