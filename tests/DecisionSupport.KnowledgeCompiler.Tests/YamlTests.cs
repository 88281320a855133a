using System.Text.Json.Nodes;

namespace DecisionSupport.KnowledgeCompiler.Tests;

public sealed class YamlTests : KnowledgeFiles
{
    [Theory]
    [InlineData("12", "12")]
    [InlineData("-3", "-3")]
    [InlineData("2.5", "2.5")]
    [InlineData("true", "true")]
    [InlineData("false", "false")]
    [InlineData("null", "null")]
    [InlineData("~", "null")]
    [InlineData("", "null")]
    [InlineData("\"12\"", "\"12\"")]
    [InlineData("'12'", "\"12\"")]
    [InlineData("\"true\"", "\"true\"")]
    [InlineData("\"\"", "\"\"")]
    [InlineData("2+", "\"2\\u002B\"")]
    [InlineData("yes", "\"yes\"")]
    [InlineData("no", "\"no\"")]
    [InlineData("True", "\"True\"")]
    [InlineData("T2", "\"T2\"")]
    [InlineData("2026-11-23", "\"2026-11-23\"")]
    [InlineData("1.0.0", "\"1.0.0\"")]
    [InlineData("1e3", "\"1e3\"")]
    [InlineData("1,5", "\"1,5\"")]
    [InlineData("NaN", "\"NaN\"")]
    [InlineData("Infinity", "\"Infinity\"")]
    [InlineData("plain text", "\"plain text\"")]
    [InlineData(">-\n  two\n  lines", "\"two lines\"")]
    public void A_plain_scalar_is_a_number_or_boolean_where_it_looks_like_one_and_a_quoted_one_is_text(string scalar, string json) =>
        Assert.Equal(json, Read($"key: {scalar}\n")["key"]?.ToJsonString() ?? "null");

    [Fact]
    public void Maps_and_lists_nest() =>
        Assert.Equal("""[{"a":[1,"x"],"b":{"c":true}},[]]""", Read("- a: [1, x]\n  b: { c: true }\n- []\n").ToJsonString());

    [Theory]
    [InlineData("a: 1\nb: 2\na: 3\n", 3)]
    [InlineData("- x: 1\n- y:\n    z: 1\n    z: 1\n", 4)]
    public void A_key_given_twice_is_refused_with_its_line(string yaml, int line)
    {
        var thrown = Assert.Throws<KnowledgeFormatException>(() => Read(yaml));

        Assert.Contains($"file.yaml({line},", thrown.Place, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a: \"open\n")]
    [InlineData("a: b: c\n")]
    [InlineData("? [a]\n: 1\n")]
    public void What_is_no_YAML_of_ours_is_refused_with_its_place(string yaml) =>
        Assert.Matches(@"file\.yaml\(\d+,\d+\)$", Assert.Throws<KnowledgeFormatException>(() => Read(yaml)).Place);

    [Fact]
    public void A_list_that_is_not_closed_is_refused() => Assert.EndsWith("file.yaml", Assert.Throws<KnowledgeFormatException>(() => Read("a: [1\nb: 2\n")).Place, StringComparison.Ordinal);

    [Theory]
    [InlineData("")]
    [InlineData("# only a comment\n")]
    [InlineData("a: 1\n---\nb: 2\n")]
    public void A_file_holds_one_document(string yaml) => Assert.Equal("must hold one document", Assert.Throws<KnowledgeFormatException>(() => Read(yaml)).Message);

    private JsonNode Read(string yaml)
    {
        Write("file.yaml", yaml);
        return YamlText.ToJson(Path.Combine(Folder, "file.yaml"));
    }
}
