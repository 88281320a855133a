using System.Text;
using DecisionSupport.Tests.Support;

namespace DecisionSupport.Tests.Profiles;

/// <summary>Input that is no JSON at all: line and byte, never the text.</summary>
public sealed class NotJsonTests
{
    [Theory]
    [InlineData("", "line 1, byte 1: is not valid JSON")]
    [InlineData("hello", "line 1, byte 1: is not valid JSON")]
    [InlineData("{\n  \"a\": 1,\n  b }", "line 3, byte 3: is not valid JSON")]
    [InlineData("{ \"a\": 1, }", "line 1, byte 11: is not valid JSON")]
    [InlineData("{ } { }", "line 1, byte 5: is not valid JSON")]
    [InlineData("{ // why\n}", "line 1, byte 3: is not valid JSON")]
    [InlineData("[]", ": must be an object, not an array")]
    [InlineData("\"text\"", ": must be an object, not text")]
    [InlineData("null", ": must be an object, not null")]
    [InlineData("42", ": must be an object, not a number")]
    public void Text_that_is_no_profile_gives_one_problem(string json, string problem) => Assert.Equal([problem], Given.Problems(json));

    [Fact]
    public void Every_beginning_of_a_profile_is_refused()
    {
        var bytes = Encoding.UTF8.GetBytes(ContractSample.Json);

        Assert.All(Enumerable.Range(0, bytes.Length), length =>
        {
            var read = Given.Read(bytes.AsMemory(0, length));
            Assert.False(read.IsValid);
            Assert.Equal("is not valid JSON", Assert.Single(read.Problems).Message);
        });
    }

    [Fact]
    public void A_lone_byte_order_mark_is_an_empty_file() => Assert.Equal("is not valid JSON", Assert.Single(Given.Read(new byte[] { 0xEF, 0xBB, 0xBF }).Problems).Message);

    [Fact]
    public void UTF_16_is_refused() => Assert.False(Given.Read(Encoding.Unicode.GetPreamble().Concat(Encoding.Unicode.GetBytes(ContractSample.Json)).ToArray()).IsValid);

    [Fact]
    public void Bytes_that_are_no_UTF_8_are_named_by_line_and_byte()
    {
        byte[] latin1 = [.. "{\n\"profileId\": \"M"u8, 0xFC, .. "ller\" }"u8];

        var problem = Assert.Single(Given.Read(latin1).Problems);

        Assert.Equal(("line 2, byte 16", "is not valid UTF-8"), (problem.Path, problem.Message));
    }

    [Fact]
    public void Deep_nesting_is_refused_and_overflows_nothing()
    {
        var read = Given.Read(new string('[', 100_000));

        Assert.Equal("is not valid JSON", Assert.Single(read.Problems).Message);
    }
}
