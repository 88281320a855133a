using System.Collections.Frozen;
using System.Globalization;
using System.Text.Json.Nodes;
using DecisionSupport.Profiles;

namespace DecisionSupport.Answers;

/// <summary>The fields of a profile, apart from results and therapies, that an answer can set.</summary>
internal static class AnsweredFields
{
    private static readonly FrozenDictionary<string, Func<string, JsonNode>> Fields = new Dictionary<string, Func<string, JsonNode>>
    {
        ["patient.birthYear"] = Number,
        ["patient.sex"] = Word,
        ["patient.menopausalStatus"] = Word,
        ["patient.pregnancy"] = Word,
        ["disease.setting"] = Word,
        ["disease.stage"] = Word,
        ["disease.metastaticSince"] = Word,
        ["disease.residualInvasiveDisease"] = Word,
        ["disease.sites"] = List,
        ["disease.brainMetastases"] = Word,
        ["disease.ecog"] = Number,
        ["clinical.lvefPercent"] = Number,
        ["clinical.ildHistory"] = Word,
        ["clinical.hepaticImpairment"] = Word,
        ["clinical.renalImpairment"] = Word,
        ["clinical.diabetes"] = Word,
        ["clinical.qtcMs"] = Number,
        ["clinical.plateletsGigaPerL"] = Number,
        ["medications"] = List,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Names of the fields.</summary>
    public static IEnumerable<string> Names => Fields.Keys.Order(StringComparer.Ordinal);

    public static bool Has(string name) => Fields.ContainsKey(name);

    /// <summary>The profile with the fields set, as if its JSON had said so; problems, by JSON Pointer, are added.</summary>
    public static PatientProfile Set(PatientProfile profile, IEnumerable<(string Field, string Value)> answers, List<ProfileProblem> problems)
    {
        var root = JsonNode.Parse(ProfileWriter.ToCanonicalUtf8(profile))!.AsObject();
        foreach (var (field, value) in answers)
        {
            var at = root;
            string[] steps = field.Split('.');
            foreach (var step in steps[..^1])
            {
                at = (at[step] ??= new JsonObject()).AsObject();
            }

            at[steps[^1]] = Fields[field](value);
        }

        using var document = System.Text.Json.JsonDocument.Parse(root.ToJsonString());
        return ProfileDocument.Read(document.RootElement, problems)!;
    }

    private static JsonValue Word(string value) => JsonValue.Create(value);

    // What is no number is left to the reader, which says so.
    private static JsonValue Number(string value) =>
        double.TryParse(value, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            ? JsonValue.Create(number)
            : Word(value);

    // "none" is an answer too: no other medicine, no site.
    private static JsonArray List(string value) =>
        value == "none" ? [] : [.. value.Split(',', StringSplitOptions.TrimEntries).Select(v => (JsonNode)Word(v))];
}
