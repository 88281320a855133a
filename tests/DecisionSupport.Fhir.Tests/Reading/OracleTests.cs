// Everything in Firely's model may be null; a null fails the test, as it should.
#nullable disable warnings

using DecisionSupport.Fhir.Tests.Support;
using Hl7.Fhir.Model;

namespace DecisionSupport.Fhir.Tests.Reading;

/// <summary>Firely's reading of the same record as the oracle of ours.</summary>
public sealed class OracleTests
{
    public static IEnumerable<TheoryDataRow<string>> Samples => Directory.EnumerateFiles(Path.Combine(Repository.Root, "samples", "fhir"), "*.json").Order(StringComparer.Ordinal).Select(f => new TheoryDataRow<string>(Path.GetFileName(f)));

    public static IEnumerable<TheoryDataRow<string>> PublicBundles => (PublicRecords.Names.Count > 0 ? PublicRecords.Names.Where(n => n.Contains("/0", StringComparison.Ordinal)) : ["(none)"]).Select(n => new TheoryDataRow<string>(n));

    [Theory]
    [MemberData(nameof(Samples))]
    public void Our_own_samples_are_strictly_valid(string sample) => Assert.NotEmpty(Firely.Parse(Bytes(sample)).Entry);

    [Theory]
    [MemberData(nameof(PublicBundles))]
    public void We_account_for_the_resources_that_Firely_finds(string name)
    {
        var bytes = PublicRecords.Read(name);
        Assert.SkipWhen(Firely.Read(bytes) is null, "Firely reads a Bundle only, this is none.");

        Assert.Equal(
            Firely.Read(bytes).Entry.Select(e => e.Resource.TypeName),
            Given.Reader.Read(bytes, Given.Options).Resources.Where(r => !r.Path.Contains("/contained/", StringComparison.Ordinal)).Select(r => r.ResourceType));
    }

    [Fact]
    public void Values_are_those_that_Firely_finds()
    {
        var bytes = Bytes("metastatic-progression.json");
        var resources = Firely.Parse(bytes).Entry.Select(e => e.Resource).ToList();
        var profile = Given.Reader.Read(bytes, Given.Options).Profile;
        Observation Of(string id) => resources.OfType<Observation>().Single(o => o.Id == id);

        Assert.Equal(resources.OfType<Patient>().Single().BirthDate, $"{profile.Patient.BirthYear}");
        Assert.Equal((double)((Quantity)Of("lvef").Value).Value, profile.Clinical.LvefPercent);
        Assert.Equal(((Integer)Of("ecog").Value).Value, profile.Disease.Ecog);
        Assert.Equal(resources.OfType<Condition>().Single(c => c.Id == "c2").Onset.ToString(), $"{profile.Disease.MetastaticSince:yyyy-MM-dd}");
        var doses = resources.OfType<MedicationAdministration>().Select(m => m.Effective.ToString()).Order(StringComparer.Ordinal).ToList();
        Assert.Equal((doses[0], doses[^1]), ($"{profile.Therapies[0].Start:yyyy-MM-dd}", $"{profile.Therapies[0].End:yyyy-MM-dd}"));
        foreach (var result in profile.Results)
        {
            Assert.Equal(((FhirDateTime)Of(result.SourceId["Observation/".Length..]).Effective).Value, $"{result.Collected:yyyy-MM-dd}");
        }
    }

    private static byte[] Bytes(string sample) => File.ReadAllBytes(Path.Combine(Repository.Root, "samples", "fhir", sample));
}
