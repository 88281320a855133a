using System.Globalization;
using DecisionSupport.Json;
using DecisionSupport.Profiles;

namespace DecisionSupport.Fhir.Tests.Support;

/// <summary>What was read of a record, in lines: nothing of it names a patient.</summary>
internal static class Outcome
{
    public static IEnumerable<string> Of(FhirReadResult read)
    {
        foreach (var problem in read.Problems)
        {
            yield return $"problem  {problem.Path}: {problem.Message}";
        }

        foreach (var line in read.Profile is { } profile ? Profile(profile) : [])
        {
            yield return line;
        }

        foreach (var issue in read.DataIssues)
        {
            yield return $"{Words.Of(issue.Severity),-8} {issue.Path} {issue.Code}: {issue.Message}";
        }

        foreach (var group in read.Resources.GroupBy(r => (r.ResourceType, r.Use, r.Code, r.Reason)).OrderBy(g => g.Key.ResourceType, StringComparer.Ordinal).ThenBy(g => g.Key.Use).ThenBy(g => g.Key.Reason, StringComparer.Ordinal))
        {
            yield return FormattableString.Invariant($"{(group.Key.Use == FhirResourceUse.Used ? "used" : "not used"),-8} {group.Count()} {group.Key.ResourceType} ({group.Key.Code}): {group.Key.Reason}");
        }
    }

    public static IEnumerable<string> Profile(PatientProfile profile)
    {
        var (patient, disease, clinical) = (profile.Patient, profile.Disease, profile.Clinical);
        yield return $"patient  birth year {(patient.BirthYear is null ? "unknown" : "known")}, {Words.Of(patient.Sex)}, {Words.Of(patient.Pregnancy)}";
        yield return $"disease  {Words.Of(disease.Setting)}, since {Text(disease.MetastaticSince)}, stage {disease.Stage ?? "-"}, sites {List(disease.Sites)}, brain {Words.Of(disease.BrainMetastases)}, ECOG {Text(disease.Ecog)}";
        yield return $"clinical LVEF {Text(clinical.LvefPercent)}, ILD {Words.Of(clinical.IldHistory)}, diabetes {Words.Of(clinical.Diabetes)}, platelets {Text(clinical.PlateletsGigaPerL)}";
        foreach (var result in profile.Results)
        {
            yield return "result   " + Result(result);
        }

        foreach (var t in profile.Therapies)
        {
            yield return $"therapy  {string.Join('+', t.Agents)}: {Words.Of(t.Setting)}, line {Text(t.Line)}, {Text(t.Start)} to {Text(t.End)}, {Words.Of(t.Outcome)}";
        }

        yield return $"medicine {(profile.Medications is null ? "-" : List(profile.Medications))}";
    }

    public static string Result(BiomarkerResult r)
    {
        var variants = r.Variants is null ? null : string.Join(' ', r.Variants.Select(v => $"{v.Protein} [{v.Cdna} {v.Classification} {Text(v.Vaf)}]"));
        var value = r.Call ?? r.Score ?? r.Genotype ?? variants ?? (r.Value is null ? $"ratio {Text(r.Ratio)} copies {Text(r.CopyNumber)}" : $"{Text(r.Value)} {r.Unit}");
        return $"{r.Biomarker} {r.Assay ?? "(assay unknown)"}: {value}, {(r.Specimen is { } s ? Words.Of(s) : "-")}, {Text(r.Collected)}, {Words.Of(r.Status)}";
    }

    private static string Text<T>(T? value)
        where T : struct, IFormattable => value?.ToString(value is DateOnly ? "yyyy-MM-dd" : null, CultureInfo.InvariantCulture) ?? "-";

    private static string List(IEnumerable<string> items) => string.Join(' ', items) is { Length: > 0 } text ? text : "-";
}
