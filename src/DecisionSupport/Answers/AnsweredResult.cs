using System.Globalization;
using System.Text.RegularExpressions;
using DecisionSupport.Knowledge;
using DecisionSupport.Profiles;

namespace DecisionSupport.Answers;

/// <summary>Reads a word or a figure as the result of a biomarker, in the first form that it takes. What fits none stays a call, for the validator to refuse.</summary>
internal static partial class AnsweredResult
{
    private static readonly string[] Scores = ["0", "1+", "2+", "3+"];

    public static BiomarkerResult Of(BiomarkerDefinition definition, string value)
    {
        var result = new BiomarkerResult { Biomarker = definition.Id };
        bool Takes(string form) => definition.Forms.Contains(form);
        if (ResultForms.CallsOf(definition).Contains(value))
        {
            return result with { Call = value };
        }

        if (Takes("genotype"))
        {
            return result with { Genotype = value };
        }

        // "0" is a score where scores are reported, and a number elsewhere.
        if (Takes("ordinal") && Scores.Contains(value))
        {
            return result with { Score = value };
        }

        if (Takes("value") && Number().Match(value) is { Success: true } number)
        {
            var unit = number.Groups["unit"].Value;
            return result with
            {
                Value = double.Parse(number.Groups["number"].ValueSpan, CultureInfo.InvariantCulture),
                Unit = unit.Length > 0 ? unit : definition.Units.Count == 1 ? definition.Units[0] : null,
            };
        }

        return Takes("variants") && ProteinChange.Parse(value) is not null
            ? result with { Variants = [new ReportedVariant { Protein = value }] }
            : result with { Call = value };
    }

    [GeneratedRegex(@"^(?<number>[0-9]{1,9}(\.[0-9]{1,9})?) ?(?<unit>\D.*)?$", RegexOptions.ExplicitCapture)]
    private static partial Regex Number();
}
