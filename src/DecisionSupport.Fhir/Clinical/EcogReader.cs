using DecisionSupport.Assessments;
using DecisionSupport.Fhir.Reading;
using DecisionSupport.Fhir.Records;

namespace DecisionSupport.Fhir.Clinical;

/// <summary>ECOG performance status, 0 to 5 (LOINC 89247-1); Karnofsky is not converted.</summary>
internal static class EcogReader
{
    private const int Current = 90;

    // LOINC answer list LL529-9.
    private static readonly string[] Answers = ["LA9622-7", "LA9623-5", "LA9624-3", "LA9625-0", "LA9626-8", "LA9627-6"];

    public static void Read(ReadContext context)
    {
        var all = Newest.Of(context, CodeSystems.Loinc, "89247-1");
        if (all.Count == 0)
        {
            return;
        }

        var (first, values) = (all[0], Values(all[0].Node).Distinct().ToList());
        if (values is [var ecog and >= 0 and <= 5] && ecog == Math.Floor(ecog) && !Ties(all))
        {
            context.Draft.Ecog = (int)ecog;
            context.Journal.Used(first, "ECOG performance status");
            if (Newest.Age(context, first) is { } age && age > Current)
            {
                context.Journal.Issue(IssueSeverity.Warning, first.Path, "ecog-old", FormattableString.Invariant($"The newest ECOG status is {age} days old on the day of the assessment."));
            }
        }
        else
        {
            context.Journal.Refused(first, IssueSeverity.Warning, first.Node, "ecog", "gives no ECOG status from 0 to 5, or two that differ");
        }

        Newest.SetAside(context, all);
    }

    private static bool Ties(IReadOnlyList<Resource> all) =>
        all.Count > 1 && ObservationDate.Of(all[0])?.Day == ObservationDate.Of(all[1])?.Day && !Values(all[0].Node).ToHashSet().SetEquals(Values(all[1].Node));

    private static IEnumerable<double> Values(Node node)
    {
        foreach (var (type, value) in node.Choices("value"))
        {
            yield return (type == "Quantity" ? value["value"]?.AsNumber : type == "CodeableConcept" ? Coded(value) : value.AsNumber) ?? -1;
        }

        foreach (var coded in node.Items("interpretation").Select(Coded).OfType<double>())
        {
            yield return coded;
        }
    }

    private static double? Coded(Node node) =>
        Concept.Of(node).Codings.Where(c => c.System == CodeSystems.Loinc).Select(c => Array.IndexOf(Answers, c.Code)).Where(i => i >= 0).Select(i => (double?)i).FirstOrDefault();
}
