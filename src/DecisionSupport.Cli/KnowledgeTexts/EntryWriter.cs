using System.Text;
using DecisionSupport.Knowledge;

namespace DecisionSupport.Cli.KnowledgeTexts;

/// <summary>Writes labels with their values, and below them the sources that were named on the way.</summary>
internal sealed class EntryWriter(KnowledgeBase knowledge)
{
    private readonly StringBuilder _text = new();
    private readonly List<string> _sources = [];

    public KnowledgeBase Knowledge => knowledge;

    public void Title(string kind, string id, string name) => _text.Append(name).Append('\n').Append(kind).Append(' ').Append(id).Append('\n');

    /// <summary>One line, or nothing where there is no value.</summary>
    public void Line(string label, string? value)
    {
        if (!string.IsNullOrWhiteSpace(value))
        {
            _text.Append("  ").Append(label).Append(": ").Append(value).Append('\n');
        }
    }

    public void Line(string label, IEnumerable<string> values) => Line(label, string.Join(", ", values));

    /// <summary>A heading with a list; "none" where it is empty, because that is worth knowing too.</summary>
    public void List(string heading, IEnumerable<string> items)
    {
        _text.Append('\n').Append(heading).Append('\n');
        var any = false;
        foreach (var item in items)
        {
            _text.Append("  - ").Append(item).Append('\n');
            any = true;
        }

        if (!any)
        {
            _text.Append("  none\n");
        }
    }

    /// <summary>The id in brackets; the source itself is listed at the end.</summary>
    public string Cite(string? reference)
    {
        if (reference is null)
        {
            return string.Empty;
        }

        if (!_sources.Contains(reference))
        {
            _sources.Add(reference);
        }

        return $" [{reference}]";
    }

    /// <summary>An evidence item in one line.</summary>
    public string Item(string id) => knowledge.Evidence(id) is { } e
        ? $"{id} ({e.Tier}, {Json.Words.Of(e.Direction)}, {e.Setting}): {e.Claim}{Cite(e.Reference)}"
        : id;

    public override string ToString()
    {
        if (_sources.Count > 0)
        {
            List("Sources", _sources.Select(s => knowledge.Reference(s) is { } r ? $"[{s}] {ReferenceText.Line(r)}" : $"[{s}]"));
        }

        return _text.ToString();
    }
}
