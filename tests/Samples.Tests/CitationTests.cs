using DecisionSupport.Assessments;

namespace DecisionSupport.Samples.Tests;

public sealed class CitationTests
{
    public static TheoryData<string> Names => Sample.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_evidence_id_resolves_to_a_reference_with_authors_year_and_journal(string name)
    {
        var a = Sample.Assess(name);
        var evidence = a.Evidence.ToDictionary(e => e.Id);
        var references = a.References.ToDictionary(r => r.Id);
        var cited = a.Mechanisms.SelectMany(m => m.EvidenceFor.Concat(m.EvidenceAgainst).Concat(m.EvidencePrognostic))
            .Concat(a.Suggestions.SelectMany(s => s.Evidence))
            .Concat(a.Excluded.SelectMany(e => e.Reasons).SelectMany(r => r.Evidence))
            .Distinct()
            .ToList();

        Assert.All(cited, id =>
        {
            var reference = references[evidence[id].Reference];
            Assert.NotEmpty(reference.Authors);
            Assert.All(reference.Authors, author => Assert.False(string.IsNullOrWhiteSpace(author)));
            Assert.NotNull(reference.Year);
            Assert.NotEmpty(reference.Journal);
        });
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_caution_status_and_cut_off_names_a_known_reference(string name)
    {
        var a = Sample.Assess(name);
        var references = a.References.Select(r => r.Id).ToHashSet();

        Assert.All(
            a.Suggestions.SelectMany(s => s.Cautions).Select(c => c.Reference)
                .Concat(a.Suggestions.SelectMany(s => s.Status).Select(s => s.Source))
                .Concat(a.Findings.Select(f => f.Threshold?.Reference))
                .OfType<string>(),
            id => Assert.Contains(id, references));
    }
}
