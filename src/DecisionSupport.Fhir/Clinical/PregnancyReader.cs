using DecisionSupport.Assessments;
using DecisionSupport.Fhir.Reading;
using DecisionSupport.Fhir.Records;
using DecisionSupport.Profiles;

namespace DecisionSupport.Fhir.Clinical;

/// <summary>Pregnancy status (LOINC 82810-3). What was true once need not be true now: an old status is not used.</summary>
internal static class PregnancyReader
{
    // A pregnancy does not last longer; a negative answer holds for a month at most (a precaution of this project).
    private const int LongestPregnancy = 300;
    private const int LongestNegative = 30;

    public static void Read(ReadContext context)
    {
        var all = Newest.Of(context, CodeSystems.Loinc, "82810-3");
        if (all.Count == 0)
        {
            return;
        }

        var first = all[0];
        var status = StatusOf(first.Node);
        var age = Newest.Age(context, first);
        if (status == PregnancyStatus.Unknown)
        {
            context.Journal.Refused(first, IssueSeverity.Warning, first.Node, "pregnancy", "does not say whether the patient is pregnant");
        }
        else if (age is null || age > (status == PregnancyStatus.Pregnant ? LongestPregnancy : LongestNegative))
        {
            context.Journal.Refused(first, IssueSeverity.Warning, first.Node, "pregnancy-old", "is a pregnancy status without a day, or one too old to tell of the day of the assessment: pregnancy was taken as not known");
        }
        else
        {
            context.Draft.Patient = context.Draft.Patient with { Pregnancy = status };
            context.Journal.Used(first, "pregnancy status");
        }

        Newest.SetAside(context, all);
    }

    private static PregnancyStatus StatusOf(Node node)
    {
        if (node["valueBoolean"]?.AsBoolean is { } answer)
        {
            return answer ? PregnancyStatus.Pregnant : PregnancyStatus.NotPregnant;
        }

        var value = Concept.Of(node["valueCodeableConcept"]);
        var (yes, no) = (value.Has(CodeSystems.Snomed, "77386006") || value.Has(CodeSystems.Loinc, "LA15173-0"), value.Has(CodeSystems.Snomed, "60001007") || value.Has(CodeSystems.Loinc, "LA26683-5"));
        return (yes, no) switch
        {
            (true, false) => PregnancyStatus.Pregnant,
            (false, true) => PregnancyStatus.NotPregnant,
            _ => PregnancyStatus.Unknown,
        };
    }
}
