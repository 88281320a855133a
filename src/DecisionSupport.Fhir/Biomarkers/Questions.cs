using System.Collections.Frozen;
using DecisionSupport.Fhir.Codes;
using DecisionSupport.Fhir.Records;
using DecisionSupport.Knowledge;

namespace DecisionSupport.Fhir.Biomarkers;

/// <summary>Finds what an observation asks from its codes, or from its exact name where it has no known code.</summary>
internal static class Questions
{
    private static readonly FrozenDictionary<(string, string), ObservationCode> ByCode = CodeTables.Observations.Observations.ToFrozenDictionary(o => (o.System, o.Code));
    private static readonly FrozenDictionary<(string, string), UnreadCode> Unread = CodeTables.Observations.NotRead.ToFrozenDictionary(o => (o.System, o.Code));
    private static readonly FrozenDictionary<string, string> ByName = CodeTables.Observations.Names
        .SelectMany(n => n.Value.Select(v => (Name: v, Biomarker: n.Key)))
        .ToFrozenDictionary(n => n.Name, n => n.Biomarker, StringComparer.OrdinalIgnoreCase);

    /// <summary>Why a known code is not read, or null.</summary>
    public static string? WhyUnread(Concept code) =>
        code.Codings.Select(c => Unread.GetValueOrDefault((c.System, c.Code))).OfType<UnreadCode>().Select(u => $"is {u.Name}: {u.Reason}").FirstOrDefault();

    /// <summary>The questions of an observation: none where it is not known, more than one where its codes contradict each other.</summary>
    public static IReadOnlyList<Question> Of(Concept code, Concept method, KnowledgeBase knowledge)
    {
        var found = code.Codings.Select(c => Coded(c, knowledge)).OfType<Question>().ToList();
        if (found.Count == 0)
        {
            found = [.. Named(code, knowledge)];
        }

        var assays = AssaysOf(method);
        return [.. found.GroupBy(q => q.Biomarker.Id, StringComparer.Ordinal).SelectMany(g => Merge([.. g], assays))];
    }

    private static IEnumerable<Question> Merge(IReadOnlyList<Question> same, IReadOnlyList<string> methods)
    {
        // Double-coded: a general code beside one that names the assay is the latter; two assays contradict each other.
        var assays = same.Select(q => q.Assay).OfType<string>().Concat(methods.Where(m => same[0].Biomarker.Assays.Contains(m))).Distinct(StringComparer.Ordinal).ToList();
        var measures = same.Select(q => q.Measure).Distinct(StringComparer.Ordinal).ToList();
        var measure = measures.Find(m => m != "presence") ?? "presence";
        var specimen = same.Select(q => q.Specimen).OfType<string>().FirstOrDefault();
        return assays.Count switch
        {
            0 => [same[0] with { Measure = measure, Specimen = specimen }],
            _ => assays.Select(a => same[0] with { Assay = a, Measure = measure, Specimen = specimen }),
        };
    }

    private static Question? Coded(Coding coding, KnowledgeBase knowledge)
    {
        if (coding.System == CodeSystems.Own)
        {
            return knowledge.Biomarker(coding.Code) is { } own ? new Question(own, null, "presence", null, false) : null;
        }

        if (ByCode.GetValueOrDefault((coding.System, coding.Code)) is { } known)
        {
            return knowledge.Biomarker(known.Biomarker) is { } definition ? new Question(definition, known.Assay, known.Measure, known.Specimen, false) : null;
        }

        return coding.System == CodeSystems.Loinc && knowledge.Document.Biomarkers.FirstOrDefault(b => b.Loinc.Contains(coding.Code)) is { } listed
            ? new Question(listed, null, "presence", null, false)
            : null;
    }

    private static IEnumerable<Question> Named(Concept code, KnowledgeBase knowledge) => code.Texts
        .Select(t => t.Trim())
        .Select(t => ByName.GetValueOrDefault(t) ?? (knowledge.Biomarker(t.ToLowerInvariant()) is { } same ? same.Id : null))
        .OfType<string>()
        .Distinct(StringComparer.Ordinal)
        .Select(knowledge.Biomarker)
        .OfType<BiomarkerDefinition>()
        .Select(b => new Question(b, null, "presence", null, true));

    /// <summary>The assays that a method names.</summary>
    public static IReadOnlyList<string> AssaysOf(Concept method) =>
    [
        .. CodeTables.Observations.Assays
            .Where(a => a.Codes.Any(c => method.Has(c.System, c.Code)) || method.Texts.Any(t => a.Words.Contains(t.Trim(), StringComparer.OrdinalIgnoreCase)))
            .Select(a => a.Assay)
            .Concat(method.Codings.Where(c => c.System == CodeSystems.OwnAssay).Select(c => c.Code))
            .Distinct(StringComparer.Ordinal),
    ];
}
