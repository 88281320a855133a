using DecisionSupport.Reporting.Model;

namespace DecisionSupport.Reporting.Sections;

/// <summary>Numbers references in the order in which the report names them.</summary>
internal sealed class Citations
{
    private readonly List<string> _ids = [];

    public IReadOnlyList<string> Ids => _ids;

    public int NumberOf(string reference)
    {
        var index = _ids.IndexOf(reference);
        if (index < 0)
        {
            _ids.Add(reference);
            index = _ids.Count - 1;
        }

        return index + 1;
    }

    /// <summary>A blank and the number, or nothing where there is no reference.</summary>
    public Rich Cite(string? reference) => reference is null ? Rich.Empty : Rich.Plain(" ") + Rich.Citation(NumberOf(reference));
}
