using DecisionSupport.Knowledge;

namespace DecisionSupport.Profiles;

/// <summary>The forms in which one result was given.</summary>
internal static class ResultForms
{
    /// <summary>Calls that every biomarker takes.</summary>
    public static readonly string[] Common = ["equivocal", "not-done", "failed", "unknown"];

    public static IReadOnlyList<string> Of(BiomarkerResult result)
    {
        var forms = new List<string>();
        Add(result.Call is not null, "call");
        Add(result.Value is not null, "value");
        Add(result.Score is not null, "ordinal");
        Add(result.Variants is not null, "variants");
        Add(result.Genotype is not null, "genotype");
        Add(result.Ratio is not null || result.CopyNumber is not null, "ish");
        return forms;

        void Add(bool given, string form)
        {
            if (given)
            {
                forms.Add(form);
            }
        }
    }

    public static bool Suits(BiomarkerDefinition definition, string form) => form == "call" || definition.Forms.Contains(form);

    public static IEnumerable<string> CallsOf(BiomarkerDefinition definition) =>
        (definition.Forms.Contains("genotype") ? [] : definition.Calls.Keys.Where(c => !Common.Contains(c))).Concat(Common);
}
