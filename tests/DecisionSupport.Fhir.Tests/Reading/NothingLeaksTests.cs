using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using DecisionSupport.Fhir.Tests.Support;

namespace DecisionSupport.Fhir.Tests.Reading;

/// <summary>Whatever a record holds of a person, the account of the reading does not repeat it.</summary>
public sealed class NothingLeaksTests
{
    private const string Secret = "XSECRETX";

    public static IEnumerable<TheoryDataRow<string>> Samples => Directory.EnumerateFiles(Path.Combine(Repository.Root, "samples", "fhir"), "*.json").Order(StringComparer.Ordinal).Select(f => new TheoryDataRow<string>(Path.GetFileName(f)));

    [Theory]
    [MemberData(nameof(Samples))]
    public void The_account_repeats_no_text_of_the_record(string sample)
    {
        var node = JsonNode.Parse(File.ReadAllText(Path.Combine(Repository.Root, "samples", "fhir", sample)))!;

        // Every text in turn: an id, a name, a code, a value, a type, a status.
        foreach (var pointer in Mutations.Texts(node).ToList())
        {
            var changed = node.DeepClone();
            Mutations.Set(changed, pointer, JsonValue.Create(Secret));
            AssertSilent(Given.Reader.Read(Encoding.UTF8.GetBytes(changed.ToJsonString()), Given.Options));
        }
    }

    [Fact]
    public void A_reason_for_refusing_a_whole_record_repeats_nothing_either()
    {
        AssertSilent(Given.Read($"{{ \"{Secret}\": 1 "));
        AssertSilent(Given.Read($"{{ \"resourceType\": \"{Secret}\" }}"));
        AssertSilent(Given.Read(Given.Bundle($"{{ \"resourceType\": \"Patient\", \"id\": \"{Secret}\" }}", """{ "resourceType": "Patient", "id": "2" }""")));
    }

    private static void AssertSilent(FhirReadResult read) =>
        Assert.DoesNotContain(Secret, JsonSerializer.Serialize(new { read.Problems, read.DataIssues, read.Resources }), StringComparison.OrdinalIgnoreCase);
}
