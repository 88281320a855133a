namespace DecisionSupport.Cli.Tests;

public sealed class ServeTests : Workplace
{
    [Theory]
    [InlineData("Limits:PdfsAtOnce=0")]
    [InlineData("Trust:Isuers:0:Issuer=x")]
    public async Task A_wrong_setting_is_wrong_usage(string setting)
    {
        Assert.Equal(2, (await Cli.RunAsync("serve", "--urls", "http://127.0.0.1:0", "--set", setting)).ExitCode);
    }

    [Fact]
    public async Task An_address_that_others_can_reach_needs_issuers()
    {
        Assert.Equal(2, (await Cli.RunAsync("serve", "--urls", "http://0.0.0.0:0", "--set", "Feedback:SqliteFile=" + PathTo("feedback.db"))).ExitCode);
    }
}
