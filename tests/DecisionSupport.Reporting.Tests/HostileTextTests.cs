using System.Globalization;
using DecisionSupport.Reporting.Model;
using DecisionSupport.Reporting.Rendering;
using DecisionSupport.Reporting.Tests.Samples;
using Spectre.Console;

namespace DecisionSupport.Reporting.Tests;

public sealed class HostileTextTests
{
    [Theory]
    [InlineData("a\r\nb", "a b")]
    [InlineData("a\tb", "a b")]
    [InlineData("a\u2028b", "a b")]
    [InlineData("\u202Eabc", "\u2039U+202E\u203Aabc")]
    [InlineData("a\u200Bb", "a\u2039U+200B\u203Ab")]
    [InlineData("\u001B[31m", "\u2039U+001B\u203A[31m")]
    [InlineData("a\u0000b", "a\u2039U+0000\u203Ab")]
    [InlineData("Ozgüroglu \u2265 1 %", "Ozgüroglu \u2265 1 %")]
    public void Only_visible_characters_come_through(string value, string expected) => Assert.Equal(expected, VisibleText.Of(value));

    [Fact]
    public void Half_a_surrogate_pair_becomes_the_replacement_character() => Assert.Equal("a\uFFFD", VisibleText.Of("a" + '\uD800'));

    [Theory]
    [InlineData("<script>", "&lt;script>")]
    [InlineData("</p>", "&lt;/p>")]
    [InlineData("p < 0.001, n <50", "p < 0.001, n <50")]
    [InlineData("a|b", @"a\|b")]
    [InlineData("`a`", @"\`a\`")]
    [InlineData("[a](b)", @"\[a\](b)")]
    [InlineData("&lt;", "&amp;lt;")]
    [InlineData("R&D & more", "R&amp;D & more")]
    [InlineData(@"\", @"\\")]
    [InlineData("https://evil.example", @"https\://evil.example")]
    [InlineData("www.evil.example", @"www\.evil.example")]
    public void Markdown_shows_text_as_text(string value, string expected) => Assert.Equal(expected, MarkdownEscape.Inline(value));

    [Theory]
    [InlineData("# a", @"\# a")]
    [InlineData("- a", @"\- a")]
    [InlineData("1. a", @"1\. a")]
    [InlineData("    a", "a")]
    [InlineData("1.5 mg", "1.5 mg")]
    [InlineData("4.1 RF/mm2", "4.1 RF/mm2")]
    public void Markdown_text_starts_no_block(string value, string expected) => Assert.Equal(expected, MarkdownEscape.BlockStart(value));

    [Fact]
    public void Report_in_Markdown_holds_no_tag_and_no_invisible_character()
    {
        var report = MarkdownReport.Write(Hostile.Assessment);

        Assert.DoesNotContain("<script", report, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotMatch(@"[^\\]\]\(", report);
        Assert.DoesNotContain("\n# heading", report, StringComparison.Ordinal);
        Assert.DoesNotContain(report, c => c != '\n' && char.IsControl(c));
        Assert.DoesNotContain('\u202E', report);
    }

    [Fact]
    public void Hostile_call_adds_no_cell_and_no_row_to_a_table()
    {
        var assessment = PtenLoss.Assessment with { Findings = [.. PtenLoss.Assessment.Findings.Select(f => f with { Call = Hostile.Text })] };

        var rows = MarkdownReport.Write(assessment).Split('\n').Where(line => line.StartsWith('|')).ToList();

        Assert.Equal(2 + 4, rows.Count);
        Assert.All(rows, row => Assert.Equal(5, row.Replace(@"\|", "", StringComparison.Ordinal).Count(c => c == '|')));
    }

    [Fact]
    public void Report_on_a_terminal_reads_no_markup_and_passes_on_no_control_sequence()
    {
        using var output = new StringWriter(CultureInfo.InvariantCulture);
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.Yes,
            ColorSystem = ColorSystemSupport.TrueColor,
            Out = new AnsiConsoleOutput(output),
        });
        console.Profile.Width = 400;

        TextReport.Write(Hostile.Assessment, console);

        var text = output.ToString();
        Assert.Contains("[red]markup[/]", text, StringComparison.Ordinal);
        Assert.DoesNotContain("\u001B[31m", text, StringComparison.Ordinal);
        Assert.DoesNotContain('\u0007', text);
        Assert.DoesNotContain('\u202E', text);
    }
}
