using DecisionSupport.Assessments;
using DecisionSupport.Fhir.Reading;
using DecisionSupport.Fhir.Records;

namespace DecisionSupport.Fhir.Clinical;

/// <summary>Platelets in 10^9/L (LOINC 777-3), only with a unit that says so.</summary>
internal static class PlateletReader
{
    private const int Current = 30;
    private static readonly string[] Units = ["10*3/uL", "10*9/L", "10^3/uL", "10^9/L", "K/uL", "G/L", "x10*9/L", "thou/mcL", "10*3/mm3"];

    public static void Read(ReadContext context)
    {
        var all = Newest.Of(context, CodeSystems.Loinc, "777-3");
        if (all.Count == 0)
        {
            return;
        }

        var (first, quantity) = (all[0], all[0].Node["valueQuantity"]);
        if (Newest.Age(context, first) is not { } age || age > Current)
        {
            context.Journal.NotUsed(first, "old", "is a platelet count without a day, or one more than a month old");
        }
        else if (quantity is { } given && given["comparator"] is null && given["value"]?.AsNumber is { } number and >= 0 and <= 3000 && Units.Contains(given.Text("code") ?? given.Text("unit"), StringComparer.OrdinalIgnoreCase))
        {
            context.Draft.Clinical = context.Draft.Clinical with { PlateletsGigaPerL = Math.Round(number, 4) };
            context.Journal.Used(first, "platelet count");
        }
        else
        {
            context.Journal.Refused(first, IssueSeverity.Warning, first.Node, "platelets", "is no platelet count in a unit of thousands per microlitre");
        }

        Newest.SetAside(context, all);
    }
}
