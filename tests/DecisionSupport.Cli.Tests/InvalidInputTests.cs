namespace DecisionSupport.Cli.Tests;

public sealed class InvalidInputTests : Workplace
{
    private const string Head = "\"schemaVersion\": \"1.0\", \"profileId\": \"p\"";
    private const string Valid = Head + ", \"disease\": { \"setting\": \"metastatic\" }";

    public static TheoryData<string, string[]> Malformed => new()
    {
        { "", ["line 1, byte 1: is not valid JSON"] },
        { "{ \"schemaVersion\": ", ["line 1, byte 20: is not valid JSON"] },
        { "[]", [": must be an object, not an array"] },
        { "{}", ["/schemaVersion: is required", "/profileId: is required", "/disease: is required", "/results: is required"] },
        { $"{{ {Head}, \"disease\": {{ \"setting\": \"metastattic\" }}, \"results\": {{}} }}", ["/disease/setting: must be one of neoadjuvant, adjuvant, metastatic; did you mean 'metastatic'?", "/results: must be an array, not an object"] },
        { $"{{ {Valid}, \"results\": [ {{ \"biomarker\": \"ptenn\", \"call\": \"lost\" }}, {{ \"biomarker\": \"pten\" }} ] }}", ["/results/0/biomarker: is not a known biomarker id; did you mean 'pten'?", "/results/1: must carry exactly one of call, value, variants, genotype, or ratio and copyNumber; it carries none"] },
        { $"{{ {Valid}, \"results\": [], \"results\": [], \"extra\": 1 }}", ["/results: is given twice", "/extra: is not known here"] },
        { $"{{ {Valid}, \"results\": [], \"clinical\": {{ \"lvefPercent\": 4, \"qtcMs\": \"430\" }} }}", ["/clinical/qtcMs: must be a number, not text", "/clinical/lvefPercent: must lie between 5 and 95 (per cent)"] },
        { $"{{ {Valid}, \"results\": [], \"therapies\": [ {{ \"agents\": [\"trastuzumb\"], \"setting\": \"metastatic\", \"start\": \"2026-13-01\" }} ] }}", ["/therapies/0/start: must be a date such as 2026-11-20", "/therapies/0/agents/0: is not a known agent id; did you mean 'trastuzumab'?"] },
        { $"{{ {Valid}, \"results\": [ {{ \"biomarker\": \"pik3ca\", \"variants\": [ {{ \"protein\": \"exon 20\", \"vaf\": 2 }} ] }} ], \"asOf\": 5 }}", ["/asOf: must be text, not a number", "/results/0/variants/0/protein: is not a protein change in HGVS nomenclature such as p.H1047R or p.(His1047Arg)", "/results/0/variants/0/vaf: must lie between 0 and 1"] },
    };

    [Theory]
    [MemberData(nameof(Malformed))]
    public async Task A_malformed_file_gives_all_its_problems_one_a_line_and_no_output(string json, string[] problems)
    {
        var file = Write("in.json", json);

        foreach (var args in (string[][])[["assess", file, "--out", PathTo("out.json")], ["assess", file, "--format", "json"], ["validate", file], ["explain", file, "pi3k-akt-activation"]])
        {
            var run = await Cli.RunAsync([.. args, "--now", Cli.Now]);

            Assert.Equal((1, ""), (run.ExitCode, run.Out));
            Assert.Equal(problems, run.ErrorLines);
        }

        Assert.Equal(["in.json"], Files);
    }

    [Theory]
    [InlineData("assess")]
    [InlineData("validate")]
    public async Task A_missing_file_is_invalid_input_and_is_not_named(string command)
    {
        var run = await Cli.RunAsync(command, PathTo("JANE-DOE-1971.json"), "--verbose");

        Assert.Equal((1, "(file): does not exist\n"), (run.ExitCode, run.Error));
    }

    [Theory]
    [InlineData("no/such/folder/in.json", "(file): does not exist\n")]
    [InlineData(".", "(file): cannot be read\n")]
    public async Task A_place_without_a_file_is_invalid_input(string place, string problem)
    {
        var run = await Cli.RunAsync("assess", PathTo(place));

        Assert.Equal((1, problem), (run.ExitCode, run.Error));
    }

    [Fact]
    public async Task An_empty_name_is_invalid_input()
    {
        var run = await Cli.RunAsync("assess", "");

        Assert.Equal((1, "(file): cannot be read\n"), (run.ExitCode, run.Error));
    }

    [Fact]
    public async Task A_file_of_more_than_5_MB_is_invalid_input()
    {
        var run = await Cli.RunAsync(new byte[5_000_001], ["validate", "-"]);

        Assert.Equal((1, "(file): is larger than 5 MB\n"), (run.ExitCode, run.Error));
    }

    [Fact]
    public async Task A_valid_profile_is_said_to_be_valid()
    {
        var run = await Cli.RunAsync("validate", Sample, "--now", Cli.Now);

        Assert.Equal(new Cli.Outcome(0, "The profile is valid.\n", ""), run);
    }

    [Fact]
    public async Task Validate_reads_standard_input_too()
    {
        var run = await Cli.RunAsync("{}"u8.ToArray(), ["validate", "-"]);

        Assert.Equal((1, 4), (run.ExitCode, run.ErrorLines.Length));
    }
}
