namespace DecisionSupport.Samples.Tests;

public sealed class ExpectedAssessmentTests
{
    public static TheoryData<string> Names => Sample.Names;

    [Fact]
    public void There_are_at_least_fifteen_samples() => Assert.True(Names.Count >= 15, $"{Names.Count} samples");

    [Theory]
    [MemberData(nameof(Names))]
    public void A_sample_is_assessed_as_expected(string name)
    {
        var expected = Path.Combine(Sample.Root, "samples", "expected", name + ".json");
        var actual = Outline.Of(Sample.Assess(name));
        if (!File.Exists(expected) || File.ReadAllText(expected) != actual)
        {
            // Read the difference as a clinician would; only then copy the received file over the expected one.
            File.WriteAllText(Path.ChangeExtension(expected, ".received.json"), actual);
        }

        Assert.True(File.Exists(expected), $"samples/expected/{name}.json is missing");
        Assert.Equal(File.ReadAllText(expected), actual);
    }
}
