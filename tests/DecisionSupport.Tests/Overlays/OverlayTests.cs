using System.Text.Json.Nodes;
using DecisionSupport.Assessments;
using DecisionSupport.Knowledge;
using DecisionSupport.Overlays;
using DecisionSupport.Tests.Support;
using DecisionSupport.TrastuzumabResistance;
using Microsoft.Extensions.DependencyInjection;

namespace DecisionSupport.Tests.Overlays;

public sealed class OverlayTests
{
    private const string OwnCutoff = """
        name: Our hospital
        thresholds:
          - biomarker: pten
            cutoffs:
              - { unit: "H-score", below: 30, call: lost, text: lost below H-score 30 }
              - { unit: "H-score", atLeast: 30, call: intact, text: intact from H-score 30 }
        """;

    private const string OwnCombination = """
        name: Our hospital
        combinations:
          - id: trastuzumab+vinorelbine
            name: Trastuzumab + vinorelbine
            agents: [trastuzumab, vinorelbine]
            status: [{ jurisdiction: US, status: protocol, asOf: 2026-01-01, reference: our-protocol }]
            placements:
              - { id: later, jurisdictions: [US], tier: off-label, order: 1, settings: [metastatic], phase: progression, rationale: Consider it., evidence: [] }
        references:
          - { id: our-protocol, authors: [Our hospital], year: 2026, title: Protocol, journal: Internal }
        """;

    [Fact]
    public void A_cut_off_of_the_site_decides_and_is_named_beside_the_finding()
    {
        Assert.Equal("lost", Given.Support.Assess().Findings.Single(f => f.Biomarker == "pten").Call);

        var finding = Site.With(OwnCutoff).Assess().Findings.Single(f => f.Biomarker == "pten");

        Assert.Equal("intact", finding.Call);
        Assert.Equal("intact from H-score 30 (set by Our hospital)", finding.Threshold!.Text);
    }

    [Fact]
    public void Cut_offs_in_other_units_stay()
    {
        var before = Given.Knowledge.Biomarker("pten")!.Cutoffs.Where(c => c.Unit == "%");

        Assert.Equal(before, Site.With(OwnCutoff).Knowledge.Biomarker("pten")!.Cutoffs.Where(c => c.Unit == "%"));
    }

    [Fact]
    public void A_drug_that_the_formulary_does_not_have_takes_every_combination_with_it()
    {
        var assessment = Site.With("name: Our hospital\nformulary: { agents: [{ id: tucatinib, reason: not stocked }] }").Assess();

        Assert.DoesNotContain(assessment.Suggestions, s => s.Agents.Contains("tucatinib"));
        Assert.All(assessment.Excluded.Where(e => e.Agents.Contains("tucatinib")), e =>
            Assert.Contains(e.Reasons, r => r is { Code: "not-approved", Text: "Not on the formulary of Our hospital: Tucatinib (not stocked)." }));
    }

    [Fact]
    public void A_combination_that_the_formulary_does_not_have_takes_nothing_else_with_it()
    {
        var assessment = Site.With("name: Our hospital\nformulary: { combinations: [{ id: trastuzumab-deruxtecan }] }").Assess();

        var reason = Assert.Single(assessment.Excluded.Single(e => e.Id == "trastuzumab-deruxtecan").Reasons);
        Assert.Equal(("not-approved", "Not on the formulary of Our hospital: this combination."), (reason.Code, reason.Text));
        Assert.Equal(Given.Support.Assess().Suggestions.Select(s => s.Id).Except(["trastuzumab-deruxtecan"]), assessment.Suggestions.Select(s => s.Id));
    }

    [Fact]
    public void A_status_line_of_the_site_stands_beside_the_official_ones()
    {
        const string yaml = "name: Our hospital\nstatus: [{ combination: trastuzumab-deruxtecan, jurisdiction: US, status: ask first, asOf: 2026-01-01, reference: wolff-2023 }]";

        var status = Site.With(yaml).Assess().Suggestions[0].Status;

        Assert.Equal(new OptionStatus("US", "Our hospital: ask first", new DateOnly(2026, 1, 1), "wolff-2023", false), status[0]);
        Assert.Equal(Given.Support.Assess().Suggestions[0].Status, status.Skip(1));
    }

    [Fact]
    public void The_jurisdiction_of_the_site_is_used_where_the_caller_names_none()
    {
        var site = Site.With("name: Our hospital\njurisdiction: CN");

        Assert.Equal("CN", site.Assess().Provenance.Jurisdiction);
        Assert.Equal("US", site.Assess("US").Provenance.Jurisdiction);
        Assert.Equal("US", Given.Support.Assess().Provenance.Jurisdiction);
    }

    [Fact]
    public void A_combination_of_the_site_is_suggested_and_says_who_added_it()
    {
        var assessment = Site.With(OwnCombination).Assess();

        var option = assessment.Suggestions.Single(s => s.Id == "trastuzumab+vinorelbine");
        Assert.Equal("Trastuzumab + vinorelbine (added by Our hospital)", option.Name);
        Assert.Equal(Tier.OffLabel, option.Tier);
        Assert.Contains(assessment.References, r => r.Id == "our-protocol" && !r.Verified);
        Assert.Contains(Site.With(OwnCombination).Assess("EU").Excluded, e => e.Id == "trastuzumab+vinorelbine");
    }

    [Fact]
    public void What_was_changed_is_in_the_assessment()
    {
        var support = Site.With(OwnCutoff);
        var json = JsonNode.Parse(AssessmentSerializer.ToUtf8(support.Assess()))!["provenance"]!["overlay"]!;

        Assert.Equal("Our hospital", (string?)json["name"]);
        Assert.Matches("^[0-9a-f]{64}$", (string?)json["sha256"]);
        Assert.Equal(
            "Cut-offs of PTEN (immunohistochemistry or deletion): lost below H-score 30; intact from H-score 30 (before: lost below H-score 50; intact from H-score 50).",
            (string?)Assert.Single(json["changes"]!.AsArray()));
    }

    [Fact]
    public void Without_an_overlay_the_member_is_there_and_null()
    {
        var provenance = JsonNode.Parse(AssessmentSerializer.ToUtf8(Given.Support.Assess()))!["provenance"]!.AsObject();

        Assert.True(provenance.TryGetPropertyValue("overlay", out var overlay));
        Assert.Null(overlay);
    }

    [Fact]
    public void The_knowledge_of_the_pack_stays_as_it_is()
    {
        var before = KnowledgeBase.From(Given.Knowledge.Document).Sha256;

        var site = Site.With(OwnCombination);

        Assert.NotSame(Given.Knowledge, site.Knowledge);
        Assert.Equal(before, KnowledgeBase.From(Given.Knowledge.Document).Sha256);
        Assert.Null(Given.Knowledge.Overlay);
        Assert.Null(Given.Knowledge.Combination("trastuzumab+vinorelbine"));
        Assert.Equal(Given.Knowledge.Sha256, site.Assess().Provenance.Knowledge.Sha256);
    }

    [Fact]
    public void Two_sites_live_in_one_process()
    {
        var ours = Site.With(OwnCutoff);
        var theirs = Site.With(OwnCutoff.Replace("30", "41", StringComparison.Ordinal).Replace("Our", "Their", StringComparison.Ordinal));

        Assert.Equal("intact", ours.Assess().Findings.Single(f => f.Biomarker == "pten").Call);
        Assert.Equal("lost", theirs.Assess().Findings.Single(f => f.Biomarker == "pten").Call);
        Assert.Equal("Our hospital", ours.Assess().Provenance.Overlay!.Name);
    }

    [Fact]
    public void A_container_takes_the_overlay_as_text_or_as_a_file()
    {
        var sample = Path.Combine(Repository.Root, "samples", "overlays", "formulary.yaml");

        Assert.Equal("Our hospital", Overlay(o => o.OverlayText(OwnCutoff)));
        Assert.Equal("Example University Hospital", Overlay(o => o.Overlay(sample)));
        Assert.Null(Overlay(_ => { }));

        static string? Overlay(Action<DecisionSupportOptions> configure)
        {
            using var provider = new ServiceCollection().AddDecisionSupport(configure).AddTrastuzumabResistance().Services.BuildServiceProvider();
            return provider.GetRequiredService<IDecisionSupport>().Assess().Provenance.Overlay?.Name;
        }
    }
}
