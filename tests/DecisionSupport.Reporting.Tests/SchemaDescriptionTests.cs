using System.Text.Json.Nodes;

namespace DecisionSupport.Reporting.Tests;

public sealed class SchemaDescriptionTests
{
    [Theory]
    [InlineData("assessment.v1.schema.json")]
    [InlineData("profile.v1.schema.json")]
    public void Every_declared_member_is_described_and_every_closed_object_stays_closed(string file)
    {
        List<string> problems = [];
        Visit(JsonNode.Parse(Repository.Schema(file))!, "", problems);

        Assert.Empty(problems);
    }

    // Only closed objects declare members; a "properties" elsewhere is a condition on members declared there.
    private static void Visit(JsonNode node, string path, List<string> problems)
    {
        if (node is JsonObject schema && schema["type"]?.ToJsonString() == "\"object\"")
        {
            if (schema["additionalProperties"]?.ToJsonString() != "false")
            {
                problems.Add($"{path} is open");
            }

            problems.AddRange(schema["properties"]!.AsObject().Where(p => p.Value?["description"] is null).Select(p => $"{path}/{p.Key} has no description"));
        }

        foreach (var (name, child) in node is JsonObject members ? members.AsEnumerable() : [])
        {
            Visit(child!, $"{path}/{name}", problems);
        }

        foreach (var child in node is JsonArray items ? items.AsEnumerable() : [])
        {
            if (child is not null)
            {
                Visit(child, path, problems);
            }
        }
    }
}
