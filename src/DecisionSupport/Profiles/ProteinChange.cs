using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace DecisionSupport.Profiles;

/// <summary>A protein change in HGVS nomenclature, normalised to one-letter amino acids.</summary>
/// <remarks>Source of the notation: HGVS recommendations, protein level (substitutions, nonsense, frameshift, deletions, duplications, insertions, delins, no change).</remarks>
public sealed partial record ProteinChange
{
    private static readonly FrozenDictionary<string, char> OneLetter = new Dictionary<string, char>
    {
        ["Ala"] = 'A', ["Arg"] = 'R', ["Asn"] = 'N', ["Asp"] = 'D', ["Cys"] = 'C', ["Gln"] = 'Q', ["Glu"] = 'E',
        ["Gly"] = 'G', ["His"] = 'H', ["Ile"] = 'I', ["Leu"] = 'L', ["Lys"] = 'K', ["Met"] = 'M', ["Phe"] = 'F',
        ["Pro"] = 'P', ["Ser"] = 'S', ["Thr"] = 'T', ["Trp"] = 'W', ["Tyr"] = 'Y', ["Val"] = 'V', ["Ter"] = '*',
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    private ProteinChange(string change) => Change = change;

    /// <summary>The change in one-letter code without <c>p.</c>, such as <c>H1047R</c>.</summary>
    public string Change { get; }

    /// <summary>True for a change that leaves the protein as it is, such as <c>p.H1047=</c>.</summary>
    public bool IsSilent => Change.EndsWith('=');

    /// <summary>Reads a protein change.</summary>
    /// <param name="text">One- or three-letter code, with or without <c>p.</c> and parentheses.</param>
    /// <returns>The change, or null when the text is not HGVS.</returns>
    public static ProteinChange? Parse(string? text)
    {
        if (text is null || text.Length > 100)
        {
            return null;
        }

        var body = text.Trim();
        var colon = body.LastIndexOf(':');
        body = colon >= 0 ? body[(colon + 1)..] : body;
        body = body.StartsWith("p.", StringComparison.OrdinalIgnoreCase) ? body[2..] : body;
        body = body is ['(', .. var inner, ')'] ? inner : body;
        var match = Shape().Match(ThreeLetterCode().Replace(body, m => OneLetter.TryGetValue(m.Value, out var letter) ? letter.ToString() : m.Value));
        return match.Success ? new ProteinChange(Normalise(match)) : null;
    }

    /// <inheritdoc/>
    public override string ToString() => "p." + Change;

    private static string Normalise(Match match)
    {
        var change = match.Value;
        var isNonsense = match.Groups["sub"].Success && match.Groups["sub"].Value is "X" or "*";
        var isSynonymous = match.Groups["sub"].Success && match.Groups["sub"].Value == match.Groups["ref"].Value;
        return isNonsense ? change[..^1] + "*"
            : isSynonymous ? change[..^1] + "="
            : change.Replace("fsX", "fs*", StringComparison.Ordinal);
    }

    [GeneratedRegex("[A-Z][a-z]{2}")]
    private static partial Regex ThreeLetterCode();

    // Substitution, no change, frameshift, and the in-frame events over one position or a range.
    [GeneratedRegex(@"^(?<ref>[ACDEFGHIKLMNPQRSTVWY*])(?<pos>[1-9][0-9]{0,4})(?:(?<sub>[ACDEFGHIKLMNPQRSTVWYX*=])|[ACDEFGHIKLMNPQRSTVWY]?fs(?:[*X][0-9]{0,4})?|(?:_[ACDEFGHIKLMNPQRSTVWY][1-9][0-9]{0,4})?(?:del|dup|(?:del)?ins[ACDEFGHIKLMNPQRSTVWY*]+))\z")]
    private static partial Regex Shape();
}
