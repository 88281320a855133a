using DecisionSupport.Fhir.Codes;
using DecisionSupport.Fhir.Records;
using DecisionSupport.Fhir.Tests.Support;
using DecisionSupport.Fhir.Therapies;

namespace DecisionSupport.Fhir.Tests;

/// <summary>The code tables and the knowledge base say the same.</summary>
public sealed class CodeTableTests
{
    // Known to belong to HER2, and known to give no status of it.
    private static readonly string[] NoStatus = ["72382-5", "85328-3"];

    [Fact]
    public void Every_LOINC_code_has_the_biomarker_that_the_knowledge_gives_it()
    {
        foreach (var code in CodeTables.Observations.Observations.Where(o => o.System == CodeSystems.Loinc && !NoStatus.Contains(o.Code)))
        {
            Assert.Contains(code.Code, Given.Knowledge.Biomarker(code.Biomarker)!.Loinc);
        }
    }

    [Fact]
    public void No_code_has_two_biomarkers()
    {
        var listed = Given.Knowledge.Document.Biomarkers.SelectMany(b => b.Loinc.Select(c => (Code: c, b.Id))).Concat(CodeTables.Observations.Observations.Select(o => (o.Code, Id: o.Biomarker)));
        Assert.All(listed.GroupBy(c => c.Code), g => Assert.Single(g.Select(c => c.Id).Distinct()));
        Assert.Empty(CodeTables.Observations.NotRead.Select(n => n.Code).Intersect(CodeTables.Observations.Observations.Select(o => o.Code)));
    }

    [Fact]
    public void Every_name_assay_and_gene_belongs_to_a_biomarker_of_the_knowledge()
    {
        Assert.All(CodeTables.Observations.Names.Keys, id => Assert.NotNull(Given.Knowledge.Biomarker(id)));
        Assert.All(CodeTables.Observations.Observations.Where(o => o.Assay is not null), o => Assert.Contains(o.Assay!, Given.Knowledge.Biomarker(o.Biomarker)!.Assays));
        Assert.All(CodeTables.Observations.Genes, g => Assert.True(Given.Knowledge.Biomarker(g.Biomarker)!.Hgnc is null || Given.Knowledge.Biomarker(g.Biomarker)!.Hgnc == "HGNC:" + g.Hgnc, g.Symbol));
    }

    [Fact]
    public void Every_agent_has_a_name_and_no_name_or_code_two_agents()
    {
        var classes = new[] { "anti-cd73", "beta-blocker", "parp-inhibitor" };
        Assert.Empty(Given.Knowledge.AgentIds.Except(CodeTables.Drugs.Agents.Select(a => a.Id)).Except(classes));
        Assert.All(CodeTables.Drugs.Agents, a => Assert.NotNull(Given.Knowledge.Agent(a.Id)));
        Assert.All(CodeTables.Drugs.Agents.SelectMany(a => a.Names.Append(a.Id).Distinct().Concat(a.Rxnorm ?? [])).GroupBy(n => n, StringComparer.OrdinalIgnoreCase), g => Assert.Single(g));
        Assert.All(CodeTables.Drugs.Agents.Where(a => a.Ingredient is not null), a => Assert.Contains(a.Ingredient!, a.Rxnorm!));
    }

    [Fact]
    public void Every_agent_is_found_by_each_of_its_names()
    {
        foreach (var (agent, name) in CodeTables.Drugs.Agents.SelectMany(a => a.Names.Select(n => (a.Id, n))))
        {
            Assert.Equal([agent], DrugNames.Of(new Concept([], name.ToUpperInvariant()), Given.Knowledge).Agents);
        }
    }

    [Fact]
    public void Every_table_names_its_source() =>
        Assert.All(new[] { CodeTables.Observations.Source, CodeTables.Answers.Source, CodeTables.Drugs.Source, CodeTables.Conditions.Source }, s => Assert.NotEmpty(s));

    [Fact]
    public void Every_word_has_one_meaning() =>
        Assert.All(CodeTables.Answers.Words.SelectMany(w => w.Value).GroupBy(w => w, StringComparer.OrdinalIgnoreCase), g => Assert.Single(g));
}
