using DecisionSupport.Assessments;
using DecisionSupport.Facts;
using DecisionSupport.Profiles;

namespace DecisionSupport.TrastuzumabResistance.Interpretation;

/// <summary>
/// Named variants of one gene. A listed hotspot, or another variant that the laboratory calls pathogenic, is the alteration;
/// a variant that nobody classified is not: it is equivocal until the laboratory says more.
/// </summary>
internal static class VariantReading
{
    public static Reading From(string rule, ReportedResult source)
    {
        var graded = source.Result.Variants!
            .Select(v => (Change: ProteinChange.Parse(v.Protein)!, v.Classification))
            .Select(v => (v.Change, Grade: GradeOf(v.Change, v.Classification, source.Biomarker.Hotspots)))
            .OrderBy(v => v.Grade)
            .ThenBy(v => v.Change.Change, StringComparer.Ordinal)
            .ToList();
        var best = graded[0].Grade;
        var call = string.Join(", ", graded.Where(v => v.Grade == best).Select(v => v.Change.ToString()).Distinct());
        var threshold = best == Grade.Hotspot && source.Biomarker.HotspotReference is { } reference
            ? new Threshold("listed activating hotspot", reference)
            : null;
        return best switch
        {
            Grade.Hotspot => Read(FindingState.Positive, ["detected", "hotspot"], "A listed activating hotspot."),
            Grade.Pathogenic => Read(FindingState.Positive, ["detected", "other-variant"], "Not a listed hotspot; the laboratory calls it pathogenic."),
            Grade.Unclassified => Read(FindingState.Equivocal, ["vus"],
                "Neither a listed hotspot nor classified as pathogenic: whether it activates is not known. Ask the laboratory for its classification."),
            Grade.Vus => Read(FindingState.Equivocal, ["vus"], "The laboratory calls it a variant of unknown significance."),
            _ => Read(FindingState.Negative, ["not-detected"], "Only benign or silent variants."),
        };

        Reading Read(FindingState state, IReadOnlyList<string> categories, string text) =>
            new(rule, source, call, state, [.. categories, call], text, threshold);
    }

    // A laboratory that calls a listed hotspot benign or uncertain contradicts the literature: that is no positive finding either.
    private static Grade GradeOf(ProteinChange change, string? classification, IReadOnlyList<string> hotspots) => classification switch
    {
        _ when change.IsSilent => Grade.Benign,
        "benign" or "likely-benign" => Grade.Benign,
        "vus" => Grade.Vus,
        _ when hotspots.Contains(change.Change) => Grade.Hotspot,
        "pathogenic" or "likely-pathogenic" => Grade.Pathogenic,
        _ => Grade.Unclassified,
    };

    private enum Grade
    {
        Hotspot,
        Pathogenic,
        Unclassified,
        Vus,
        Benign,
    }
}
