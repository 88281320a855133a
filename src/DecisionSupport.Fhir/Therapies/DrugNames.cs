using System.Collections.Frozen;
using System.Text.RegularExpressions;
using DecisionSupport.Fhir.Codes;
using DecisionSupport.Fhir.Records;
using DecisionSupport.Knowledge;

namespace DecisionSupport.Fhir.Therapies;

/// <summary>
/// Finds agents by RxNorm code and by name. A name must be known as a whole: "trastuzumab" with an unknown word behind it can be another conjugate, and is
/// not taken for trastuzumab.
/// </summary>
internal static partial class DrugNames
{
    private static readonly FrozenDictionary<string, string[]> ByCode = CodeTables.Drugs.Agents.SelectMany(a => (a.Rxnorm ?? []).Select(c => (Code: c, Agents: new[] { a.Id })))
        .Concat(CodeTables.Drugs.Products.SelectMany(p => (p.Rxnorm ?? []).Select(c => (Code: c, Agents: p.Agents.ToArray()))))
        .ToFrozenDictionary(c => c.Code, c => c.Agents, StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string[]> ByName = CodeTables.Drugs.Agents.SelectMany(a => a.Names.Append(a.Id).Distinct().Select(n => (Name: n, Agents: new[] { a.Id })))
        .Concat(CodeTables.Drugs.Products.SelectMany(p => p.Names.Select(n => (Name: n, Agents: p.Agents.ToArray()))))
        .ToFrozenDictionary(n => n.Name, n => n.Agents, StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Carriers = CodeTables.Drugs.Carriers.ToFrozenSet(StringComparer.OrdinalIgnoreCase);
    private static readonly FrozenSet<string> Forms = CodeTables.Drugs.Forms.ToFrozenSet(StringComparer.OrdinalIgnoreCase);
    private static readonly FrozenSet<string> Everyday = CodeTables.Drugs.Agents.Where(a => a.Everyday).Select(a => a.Id).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether an agent is far more often taken for another disease than cancer.</summary>
    public static bool IsEveryday(string agent) => Everyday.Contains(agent);

    public static DrugName Of(Concept concept, KnowledgeBase knowledge)
    {
        var coded = concept.Codings.Where(c => c.System == CodeSystems.RxNorm).SelectMany(c => ByCode.GetValueOrDefault(c.Code) ?? []).Distinct(StringComparer.Ordinal).ToList();
        var named = concept.Texts.Select(Parse).ToList();
        var byName = named.Find(n => n.Agents.Count > 0);
        var isContradictory = named.Exists(n => n.Agents.Count > 0 && !n.Agents.ToHashSet().SetEquals(byName.Agents))
            || (coded.Count > 0 && byName.Agents is { Count: > 0 } && !coded.ToHashSet().SetEquals(byName.Agents));
        List<string> agents = coded.Count > 0 ? coded : byName.Agents ?? [];
        return new DrugName(
            isContradictory ? [] : [.. agents.Where(a => knowledge.Agent(a) is not null)],
            agents.Count == 0 ? named.SelectMany(n => n.Unknown).FirstOrDefault() : null,
            isContradictory,
            !isContradictory && coded.Count == 0 && byName.Unknown is { Count: > 0 });
    }

    private static (List<string> Agents, List<string> Unknown) Parse(string text)
    {
        var (agents, unknown) = (new List<string>(), new List<string>());
        var plain = Bracketed().Replace(text, " ").Trim();
        if (Known(plain) is { } whole)
        {
            return ([.. whole], unknown);
        }

        foreach (var part in Separator().Split(plain))
        {
            var name = string.Join(' ', part.Split([' ', '\t', ','], StringSplitOptions.RemoveEmptyEntries).Where(w => !Forms.Contains(w) && !Strength().IsMatch(w)));
            if (Known(name) is { } found)
            {
                agents.AddRange(found.Except(agents));
            }
            else if (name.Length > 0 && !Carriers.Contains(name))
            {
                unknown.Add(name.ToLowerInvariant());
            }
        }

        return (agents, unknown);
    }

    private static string[]? Known(string name) => ByName.GetValueOrDefault(name)
        ?? (Suffixed().Match(name) is { Success: true } suffixed ? ByName.GetValueOrDefault(suffixed.Groups["name"].Value) : null);

    [GeneratedRegex(@"\[[^\]]*\]|\([^)]*\)", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Bracketed();

    [GeneratedRegex(@"\s/\s|\s*\+\s*|\s*;\s*|\s+and\s+|\s+with\s+|(?<=[a-z]{4})/(?=[a-z]{4})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Separator();

    // 100, 0.5, 2000, 120mg, MG/ML, UNT/ML, %
    [GeneratedRegex(@"^(?:[0-9.,]+(?:mg|g|ml|mcg|%)?|[a-z]{1,4}/[a-z0-9]{1,4}|%)\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Strength();

    // The four letters that the FDA adds to biologics: trastuzumab-dkst, fam-trastuzumab deruxtecan-nxki.
    [GeneratedRegex(@"^(?<name>.{4,})-[a-z]{4}\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Suffixed();
}
