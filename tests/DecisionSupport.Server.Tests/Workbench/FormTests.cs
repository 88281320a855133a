using System.Text.Json;
using DecisionSupport.Knowledge;
using DecisionSupport.Server.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace DecisionSupport.Server.Tests.Workbench;

/// <summary>The form asks for everything that a profile may hold, in the words of the knowledge base.</summary>
public sealed class FormTests
{
    [Fact]
    public async Task Every_biomarker_is_in_one_group()
    {
        await using var server = await RunningServer.StartAsync();
        var form = (await server.GetAsync("/api/form")).Json;

        var asked = Biomarkers(form).Select(b => b.GetProperty("id").GetString()!).ToList();

        Assert.Equal(Knowledge(server).BiomarkerIds.Order(StringComparer.Ordinal), asked.Order(StringComparer.Ordinal));
        Assert.Equal(
            ["HER2 and hormone receptors", "Genes (sequencing)", "Tissue (staining)", "Serum", "Inherited genotypes", "MicroRNA"],
            form.GetProperty("groups").EnumerateArray().Select(g => g.GetProperty("name").GetString()));
    }

    [Fact]
    public async Task A_biomarker_is_asked_in_the_forms_calls_and_units_that_it_takes()
    {
        await using var server = await RunningServer.StartAsync();
        var form = (await server.GetAsync("/api/form")).Json;

        var pten = Biomarkers(form).Single(b => b.GetProperty("id").GetString() == "pten");
        Assert.Equal(["call", "value"], Words(pten, "forms"));
        Assert.Equal(["intact", "reduced", "lost", "deleted", "equivocal", "not-done", "failed", "unknown"], Words(pten, "calls"));
        Assert.Equal(["H-score", "%"], Words(pten, "units"));

        // A genotype may have failed, too: that is a call.
        var fcgr3a = Biomarkers(form).Single(b => b.GetProperty("id").GetString() == "fcgr3a");
        Assert.Equal(["genotype", "call"], Words(fcgr3a, "forms"));
        Assert.Equal(["V/V", "V/F", "F/F"], Words(fcgr3a, "genotypes"));
        Assert.Equal(["equivocal", "not-done", "failed", "unknown"], Words(fcgr3a, "calls"));
    }

    [Theory]
    [InlineData("disease", "setting", "Disease setting", "choice", true)]
    [InlineData("disease", "metastaticSince", "Diagnosis of metastatic disease", "date", false)]
    [InlineData("clinical", "lvefPercent", "Left ventricular ejection fraction", "number", false)]
    [InlineData("disease", "sites", "Sites of metastases", "list", false)]
    [InlineData("therapy", "outcome", "How it ended", "choice", false)]
    public async Task Fields_are_those_of_the_schema(string part, string name, string label, string kind, bool required)
    {
        await using var server = await RunningServer.StartAsync();
        var fields = (await server.GetAsync("/api/form")).Json.GetProperty("fields").GetProperty(part);

        var field = fields.EnumerateArray().Single(f => f.GetProperty("name").GetString() == name);

        Assert.Equal(label, field.GetProperty("label").GetString());
        Assert.Equal(kind, field.GetProperty("kind").GetString());
        Assert.Equal(required, field.GetProperty("required").GetBoolean());
    }

    [Theory]
    [InlineData(null, "US")]
    [InlineData("EU", "EU")]
    public async Task The_usual_jurisdiction_is_that_of_the_server(string? setting, string expected)
    {
        await using var server = await RunningServer.StartAsync(setting is null ? [] : ["--Server:Jurisdiction=" + setting]);

        Assert.Equal(expected, (await server.GetAsync("/api/form")).Json.GetProperty("jurisdiction").GetString());
    }

    private static KnowledgeBase Knowledge(RunningServer server) => server.Services.GetRequiredService<IDecisionSupport>().Knowledge;

    private static IEnumerable<JsonElement> Biomarkers(JsonElement form) => form.GetProperty("groups").EnumerateArray().SelectMany(g => g.GetProperty("biomarkers").EnumerateArray());

    private static IEnumerable<string?> Words(JsonElement of, string name) => of.GetProperty(name).EnumerateArray().Select(w => w.GetString());
}
