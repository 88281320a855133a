using System.Globalization;
using System.Text.RegularExpressions;
using DecisionSupport.Knowledge;

namespace DecisionSupport.Profiles;

/// <summary>Runs every validation rule and turns property paths into JSON Pointers.</summary>
internal static partial class ProfileValidator
{
    public static IReadOnlyList<ProfileProblem> Validate(PatientProfile profile, KnowledgeBase knowledge, DateOnly asOf)
    {
        var rules = new PatientProfileRules(knowledge, profile.AsOf ?? asOf);
        return [.. rules.Validate(profile).Errors.Select(e => new ProfileProblem(PointerOf(e.PropertyName), e.ErrorMessage))];
    }

    private static string PointerOf(string property) =>
        string.Concat(Step().Matches(property).Select(m => "/" + (m.Groups["index"].Success ? m.Groups["index"].Value : NameOf(m.Groups["name"].Value))));

    // A score and a number share one member of the JSON format.
    private static string NameOf(string property) =>
        property == nameof(BiomarkerResult.Score) ? "value" : char.ToLower(property[0], CultureInfo.InvariantCulture) + property[1..];

    [GeneratedRegex(@"(?<name>[A-Za-z]+)|\[(?<index>\d+)\]")]
    private static partial Regex Step();
}
