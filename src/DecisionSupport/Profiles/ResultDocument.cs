using System.Text.Json;
using DecisionSupport.Json;

namespace DecisionSupport.Profiles;

/// <summary>Maps one laboratory result. An element that is no object keeps its place, so that later indexes stay right.</summary>
internal static class ResultDocument
{
    public static BiomarkerResult Read(JsonElement element, string path, List<ProfileProblem> problems)
    {
        if (ObjectReader.Open(element, path, problems) is not { } reader)
        {
            return new BiomarkerResult { Biomarker = string.Empty };
        }

        var value = reader.Member("value");
        var result = new BiomarkerResult
        {
            Biomarker = reader.Text("biomarker", required: true) ?? string.Empty,
            Assay = reader.Text("assay"),
            Call = reader.Text("call"),
            Value = value is { ValueKind: not JsonValueKind.String } ? reader.Number("value") : null,
            Score = value is { ValueKind: JsonValueKind.String } ? reader.Text("value") : null,
            Unit = reader.Text("unit"),
            Variants = reader.Array("variants") is { } variants
                ? [.. variants.Select(v => ReadVariant(v.Element, v.Path, problems))]
                : null,
            Genotype = reader.Text("genotype"),
            Ratio = reader.Number("ratio"),
            CopyNumber = reader.Number("copyNumber"),
            Specimen = reader.Word<Specimen>("specimen"),
            Collected = reader.Date("collected"),
            Status = reader.Word<ResultStatus>("status") ?? ResultStatus.Final,
            Lab = reader.Text("lab"),
            SourceId = reader.Text("sourceId"),
        };
        reader.Close();
        return result;
    }

    private static ReportedVariant ReadVariant(JsonElement element, string path, List<ProfileProblem> problems)
    {
        if (ObjectReader.Open(element, path, problems) is not { } reader)
        {
            return new ReportedVariant { Protein = string.Empty };
        }

        var variant = new ReportedVariant
        {
            Protein = reader.Text("protein", required: true) ?? string.Empty,
            Cdna = reader.Text("cdna"),
            Classification = reader.Text("classification"),
            Vaf = reader.Number("vaf"),
        };
        reader.Close();
        return variant;
    }
}
