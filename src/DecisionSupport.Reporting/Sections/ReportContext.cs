using DecisionSupport.Assessments;
using DecisionSupport.Reporting.Model;
using DecisionSupport.Reporting.Texts;

namespace DecisionSupport.Reporting.Sections;

/// <summary>An assessment with what sections look up in it.</summary>
internal sealed class ReportContext
{
    private readonly Dictionary<string, CitedEvidence> _evidence;
    private readonly Dictionary<string, string> _names;

    private readonly HashSet<string> _mechanisms;

    public ReportContext(Assessment assessment)
    {
        Assessment = assessment;
        Problems = new DataProblems(assessment);
        _evidence = assessment.Evidence.ToDictionary(e => e.Id, StringComparer.Ordinal);
        _names = new Dictionary<string, string>(StringComparer.Ordinal);
        _mechanisms = assessment.Mechanisms.Select(m => m.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var (id, name) in assessment.Mechanisms.Select(m => (m.Id, m.Name))
            .Concat(assessment.Suggestions.Select(s => (s.Id, s.Name)))
            .Concat(assessment.Excluded.Select(x => (x.Id, x.Name))))
        {
            _names.TryAdd(id, name);
        }
    }

    public Assessment Assessment { get; }

    public DataProblems Problems { get; }

    public Citations Citations { get; } = new();

    public bool InScope => Assessment.Scope.Status == ScopeStatus.InScope;

    public bool OutOfScope => Assessment.Scope.Status == ScopeStatus.OutOfScope;

    public string Jurisdiction => Text.Word("jurisdiction", Assessment.Provenance.Jurisdiction);

    /// <summary>Mechanisms that are present or undecided, those that evidence carries best first.</summary>
    public IReadOnlyList<MechanismAssessment> Open =>
        [.. Assessment.Mechanisms
            .Where(m => m.Presence is Presence.Present or Presence.Indeterminate)
            .OrderBy(m => m.Presence)
            .ThenBy(m => m.Likelihood)];

    public CitedEvidence? Evidence(string id) => _evidence.GetValueOrDefault(id);

    /// <summary>Where a mechanism or an option is told in full; null where the assessment does not know it.</summary>
    public string? Place(string id) => !_names.ContainsKey(id) ? null : "#" + (_mechanisms.Contains(id) ? Anchor.Mechanism(id) : Anchor.Option(id));

    /// <summary>Name of a mechanism or an option; its id where the assessment has no name for it.</summary>
    public string Name(string id) => _names.GetValueOrDefault(id) ?? id;
}
