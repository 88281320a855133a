using DecisionSupport.Assessments;
using DecisionSupport.Fhir.Biomarkers;
using DecisionSupport.Fhir.Reading;
using DecisionSupport.Fhir.Records;

namespace DecisionSupport.Fhir.Clinical;

/// <summary>Left ventricular ejection fraction in per cent (LOINC 10230-1, 18043-0, 8806-2), also where it is given as a fraction.</summary>
internal static class LvefReader
{
    // Labels ask for a measurement about every three months; an older one is used, and said to be old.
    private const int Current = 90;

    public static void Read(ReadContext context)
    {
        var all = Newest.Of(context, CodeSystems.Loinc, "10230-1", "18043-0", "8806-2");
        if (all.Count == 0)
        {
            return;
        }

        var first = all[0];
        if (first.Node.Choices("value").ToList() is [var (type, value)] && Percent(Amounts.Of(type, value)) is { } percent)
        {
            context.Draft.Clinical = context.Draft.Clinical with { LvefPercent = percent };
            context.Journal.Used(first, "left ventricular ejection fraction");
            if (Newest.Age(context, first) is not { } age)
            {
                context.Journal.Issue(IssueSeverity.Warning, first.Path, "lvef-undated", "The ejection fraction has no day; whether it is current is not known.");
            }
            else if (age > Current)
            {
                context.Journal.Issue(IssueSeverity.Warning, first.Path, "lvef-old", FormattableString.Invariant($"The newest ejection fraction is {age} days old on the day of the assessment."));
            }
        }
        else
        {
            context.Journal.Refused(first, IssueSeverity.Warning, first.Node, "lvef", "gives no exact ejection fraction between 5 and 95 %");
        }

        Newest.SetAside(context, all);
    }

    private static double? Percent(Amount? amount)
    {
        if (amount is not { IsExact: true, Low: { } number, Unit: null or "%" or "1" })
        {
            return null;
        }

        // An ejection fraction of less than 1 % is not compatible with life: such a number is a fraction.
        var percent = number is > 0 and < 1 && amount.Unit != "%" ? Math.Round(number * 100, 4) : number;
        return percent is >= 5 and <= 95 ? percent : null;
    }
}
