using System.Text.Json;
using System.Text.Json.Nodes;

namespace DecisionSupport.TrastuzumabResistance.Tests.Cases;

/// <summary>Runs every case of <c>vignettes</c>.</summary>
public sealed class VignetteTests
{
    public static IEnumerable<TheoryDataRow<string>> Cases =>
        Vignette.Names.Select(n => new TheoryDataRow<string>(n) { TestDisplayName = $"{n}: {Vignette.Read(n).Title}" });

    [Theory]
    [MemberData(nameof(Cases))]
    public void Case_is_assessed_as_expected(string name)
    {
        var vignette = Vignette.Read(name);
        var read = new ProfileReader(Clinic.Knowledge).Read(vignette.ProfileJson(name), A.Day);
        Assert.True(read.IsValid, string.Join("\n", read.Problems.Select(p => $"{p.Path}: {p.Message}")));

        var differences = VignetteComparison.Differences(vignette.Expect, Clinic.Assess(read.Profile!, vignette.Jurisdiction)).ToList();

        Assert.True(differences.Count == 0, $"{vignette.Title}\n{vignette.Story}\n{string.Join("\n", differences)}");
    }

    [Fact]
    public void There_are_cases_enough_to_be_worth_reading() => Assert.InRange(Vignette.Names.Count(), 80, 400);

    [Fact]
    public void No_two_cases_have_the_same_title() =>
        Assert.Empty(Vignette.Names.GroupBy(n => Vignette.Read(n).Title).Where(g => g.Skip(1).Any()).Select(g => g.Key));

    // A slip in a key would otherwise turn an expectation off.
    [Theory]
    [InlineData("{ \"title\": \"t\", \"story\": \"s\", \"profile\": {}, \"expect\": { \"scope\": \"in-scope\", \"sugests\": [] } }")]
    [InlineData("{ \"title\": \"t\", \"story\": \"s\", \"profil\": {}, \"expect\": { \"scope\": \"in-scope\" } }")]
    public void Unknown_key_is_an_error(string text) => Assert.Throws<JsonException>(() => Vignette.Parse(JsonNode.Parse(text)!));

    // An id that does not exist would make mustNotSuggest true for ever.
    [Fact]
    public void Every_id_that_a_case_names_exists()
    {
        var unknown = Vignette.Names.Select(n => (Name: n, Vignette.Read(n).Expect)).SelectMany(v =>
            v.Expect.Suggests.Concat(v.Expect.MustNotSuggest).Concat(v.Expect.Tiers.Keys).Concat(v.Expect.Excludes.Keys)
                .Where(id => Clinic.Knowledge.Combination(id)?.Id != id)
                .Concat(v.Expect.Mechanisms.Keys.Where(id => Clinic.Knowledge.Mechanism(id) is null))
                .Concat(v.Expect.Says.Concat(v.Expect.MustNotSay).Where(id => Clinic.Knowledge.Interaction(id) is null))
                .Select(id => $"{v.Name}: {id}"));

        Assert.Empty(unknown);
    }
}
