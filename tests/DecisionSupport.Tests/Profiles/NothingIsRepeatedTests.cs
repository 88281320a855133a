using System.Text.Json.Nodes;
using DecisionSupport.Profiles;
using DecisionSupport.Tests.Support;

namespace DecisionSupport.Tests.Profiles;

/// <summary>Problems are printed, logged and mailed: no value of the input occurs in them.</summary>
public sealed class NothingIsRepeatedTests
{
    private const string Marker = "JANE-DOE-1971";

    public static TheoryData<string> TextPlaces =>
        [.. ContractSample.Leaves(ContractSample.Document()).Where(p => ContractSample.Document().ToJsonString() != ContractSample.With(p, "\"x\""))];

    [Theory]
    [MemberData(nameof(TextPlaces))]
    public void A_value_is_never_repeated(string place)
    {
        var read = Given.Read(ContractSample.With(place, $"\"{Marker}\""));

        Assert.DoesNotContain(read.Problems, p => (p.Path + p.Message).Contains("JANE", StringComparison.OrdinalIgnoreCase));
        if (!read.IsValid)
        {
            Assert.DoesNotContain("JANE", new InvalidProfileException(read.Problems).Message, StringComparison.OrdinalIgnoreCase);
        }
    }

    [Fact]
    public void With_the_marker_everywhere_there_are_many_problems_and_none_repeats_it()
    {
        var document = ContractSample.Document();
        foreach (var place in ContractSample.Leaves(document).ToList())
        {
            ContractSample.Set(document, place, JsonValue.Create(Marker));
        }

        var problems = Given.Read(document.ToJsonString()).Problems;

        Assert.True(problems.Count > 20);
        Assert.DoesNotContain(problems, p => (p.Path + p.Message).Contains("JANE", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void Broken_JSON_is_not_repeated_either() =>
        Assert.DoesNotContain(Given.Problems($"{{ \"profileId\": \"{Marker}\", {Marker} }}"), p => p.Contains("JANE", StringComparison.OrdinalIgnoreCase));

    [Fact]
    public void A_profile_made_in_code_is_refused_without_repeating_it()
    {
        var profile = Given.Profile(ContractSample.Json) with
        {
            SchemaVersion = Marker,
            ProfileId = Marker,
            Results =
            [
                new BiomarkerResult { Biomarker = Marker, Call = Marker },
                new BiomarkerResult { Biomarker = "pten", Call = Marker, Lab = Marker },
                new BiomarkerResult { Biomarker = "pten", Value = 5, Unit = Marker },
                new BiomarkerResult { Biomarker = "her2", Score = Marker },
                new BiomarkerResult { Biomarker = "fcgr3a", Genotype = Marker },
                new BiomarkerResult { Biomarker = "pik3ca", Variants = [new ReportedVariant { Protein = Marker, Classification = Marker }] },
            ],
            Therapies = [new Therapy { Agents = [Marker], Setting = DiseaseSetting.Metastatic }],
        };

        var thrown = Assert.Throws<InvalidProfileException>(() => Given.Support.Assess(profile, Given.Options, TestContext.Current.CancellationToken));

        Assert.True(thrown.Problems.Count >= 8);
        Assert.DoesNotContain("JANE", thrown.ToString(), StringComparison.OrdinalIgnoreCase);
    }
}
