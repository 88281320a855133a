using System.Text;
using DecisionSupport.Assessments;
using NJsonSchema;

namespace DecisionSupport.Samples.Tests;

public sealed class SchemaTests
{
    private static readonly Task<JsonSchema> AssessmentSchema = JsonSchema.FromJsonAsync(Schemas.Read("assessment.v1.schema.json"));
    private static readonly Task<JsonSchema> ProfileSchema = JsonSchema.FromJsonAsync(Schemas.Read("profile.v1.schema.json"));

    public static TheoryData<string> Names => Sample.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public async Task The_assessment_of_a_sample_validates(string name)
    {
        var schema = await AssessmentSchema;
        Assert.Empty(schema.Validate(Encoding.UTF8.GetString(AssessmentSerializer.ToUtf8(Sample.Assess(name)))).Select(e => e.ToString()));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_sample_profile_validates(string name)
    {
        var schema = await ProfileSchema;
        Assert.Empty(schema.Validate(await File.ReadAllTextAsync(Sample.ProfilePath(name), TestContext.Current.CancellationToken)).Select(e => e.ToString()));
    }
}
