using DecisionSupport.Assessments;
using DecisionSupport.Fhir.Reading;
using DecisionSupport.Fhir.Records;
using DecisionSupport.Profiles;

namespace DecisionSupport.Fhir.Therapies;

/// <summary>Reads the status of the cancer (LOINC 97509-4, before that 88040-1): where it worsened under a regimen, that regimen ended in progression.</summary>
internal static class ProgressionReader
{
    /// <summary>Worsening this many days after the last dose still belongs to the regimen.</summary>
    private const int AfterLastDose = 60;

    public static void Read(ReadContext context)
    {
        foreach (var status in context.OfType("Observation"))
        {
            var code = status.Code;
            if (!code.Has(CodeSystems.Loinc, "97509-4") && !code.Has(CodeSystems.Loinc, "88040-1"))
            {
                continue;
            }

            if (!Concept.Of(status.Node["valueCodeableConcept"]).Has(CodeSystems.Snomed, "271299001"))
            {
                context.Journal.NotUsed(status, "no-progression", "is a status of the cancer other than worsened");
            }
            else if (ObservationDate.Of(status)?.Day is not { } day || Under(context.Draft.Therapies, day) is not { } index)
            {
                context.Journal.Refused(status, IssueSeverity.Warning, status.Node, "progression-unassigned", "says that the cancer worsened, but under which therapy is not known");
            }
            else
            {
                context.Draft.Therapies[index] = context.Draft.Therapies[index] with { Outcome = TherapyOutcome.Progression };
                context.Journal.Used(status, "progression under a regimen");
                context.Journal.Issue(IssueSeverity.Info, status.Path, "progression", "The cancer worsened while the last regimen begun before that day was given; that regimen was taken as ended by progression.");
            }
        }
    }

    private static int? Under(List<Therapy> therapies, DateOnly day)
    {
        var index = therapies.FindLastIndex(t => t.Start < day);
        return index >= 0 && (therapies[index].End is not { } end || day.DayNumber - end.DayNumber <= AfterLastDose) ? index : null;
    }
}
