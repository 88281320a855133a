using System.Diagnostics;
using DecisionSupport.Server.Settings;
using DecisionSupport.Server.Tests.Support;

namespace DecisionSupport.Server.Tests.Hosting;

/// <summary>A server that is set up wrongly does not start, and says everything that is wrong.</summary>
public sealed class SettingsTests
{
    [Theory]
    [InlineData("--Server:Jurisdiction=XX", "Server:Jurisdiction must be one of US, EU, CN.")]
    [InlineData("--Server:PublicUrl=http://cds.example.org", "Server:PublicUrl must be an https address without a query, or http on this machine.")]
    [InlineData("--Server:Overlay=/nowhere.yaml", "(overlay): does not exist")]
    [InlineData("--CdsHooks:PatientViewId=a b", "CdsHooks:PatientViewId must be made of letters, digits, '-', '.' and '_'.")]
    [InlineData("--CdsHooks:OrdersId=her2-patient-view", "CdsHooks:OrdersId must differ from PatientViewId: an order's cards would replace the patient's.")]
    [InlineData("--CdsHooks:AssumedSetting=late", "CdsHooks:AssumedSetting must be neoadjuvant, adjuvant or metastatic.")]
    [InlineData("--Trust:ClockSkew=00:05:01", "Trust:ClockSkew must be between 0 and 5 minutes.")]
    [InlineData("--Trust:LongestLifetime=01:00:01", "Trust:LongestLifetime must be above 0 and at most 1 hour.")]
    [InlineData("--Trust:Issuers:0:Issuer=x", "Trust:Issuers:0 must have either JwksFile or JwksUrl.")]
    [InlineData("--Browsers:Origins:0=*", "Browsers:Origins:0 must be an origin such as https://ehr.hospital.example: no path, no *.")]
    [InlineData("--Browsers:Origins:0=https://ehr.example.org/", "Browsers:Origins:0 must be an origin such as https://ehr.hospital.example: no path, no *.")]
    [InlineData("--Limits:LargestBody=1023", "Limits:LargestBody must be between 1 kB and 100 MB.")]
    [InlineData("--Limits:RequestsPerMinute=0", "Limits:RequestsPerMinute must be above 0.")]
    [InlineData("--Limits:PdfsAtOnce=0", "Limits:PdfsAtOnce must be between 1 and 16.")]
    [InlineData("--Feedback:PostgreSql=nonsense", "Feedback:PostgreSql is not a connection string.")]
    [InlineData("--Feedback:MostItems=0", "Feedback:MostItems must be between 1 and 10000.")]
    [InlineData("--ReportLinks:Lifetime=00:00:59", "ReportLinks:Lifetime must be between 1 minute and 12 hours.")]
    [InlineData("--ReportLinks:Most=0", "ReportLinks:Most must be between 1 and 100000.")]
    [InlineData("--Telemetry:OtlpMetrics=ftp://x", "Telemetry:OtlpMetrics must be an http or https address.")]
    public async Task A_wrong_setting_stops_the_start(string setting, string told)
    {
        var e = await Assert.ThrowsAnyAsync<Exception>(() => RunningServer.StartAsync(setting));

        Assert.Contains(told, SetupProblems.In(e));
    }

    [Theory]
    [InlineData("--ReportLinks:Lifetime=00:01:00")]
    [InlineData("--Trust:ClockSkew=00:05:00")]
    [InlineData("--Limits:LargestBody=1024")]
    [InlineData("--Server:PublicUrl=http://127.0.0.1:9002")]
    public async Task A_setting_at_its_limit_is_taken(string setting)
    {
        await using var server = await RunningServer.StartAsync(setting);

        Assert.NotNull(server.Address);
    }

    [Fact]
    public async Task A_misspelt_setting_stops_the_start_rather_than_leaving_a_default()
    {
        var e = await Assert.ThrowsAnyAsync<Exception>(() => RunningServer.StartAsync("--Trust:Isuers:0:Issuer=x"));

        Assert.Contains("'Isuers'", Assert.Single(SetupProblems.In(e)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Trust_without_a_public_address_stops_the_start()
    {
        using var issuer = new Issuer();
        var folder = Directory.CreateTempSubdirectory("decision-support-trust-");

        var e = await Assert.ThrowsAnyAsync<Exception>(() => RunningServer.StartAsync(issuer.Trusted("https://x.example", folder.FullName)[1..]));

        Assert.Contains("Server:PublicUrl is needed where Trust:Issuers are named: a token is for one address only.", SetupProblems.In(e));
        folder.Delete(recursive: true);
    }

    [Fact]
    public async Task Without_issuers_a_server_that_others_could_reach_does_not_start()
    {
        var e = await Assert.ThrowsAnyAsync<Exception>(() => RunningServer.StartAsync("--urls=http://0.0.0.0:0"));

        Assert.Contains("Trust:Issuers names nobody", Assert.Single(SetupProblems.In(e)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task As_a_process_it_ends_with_2_and_every_problem_on_standard_error()
    {
        using var process = Process.Start(ChildServer.Command("--Limits:PdfsAtOnce=0", "--ReportLinks:Most=0"))!;
        var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var error = await process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        await output;

        Assert.Equal(2, process.ExitCode);
        Assert.Contains("Limits:PdfsAtOnce must be between 1 and 16.", error, StringComparison.Ordinal);
        Assert.Contains("ReportLinks:Most must be between 1 and 100000.", error, StringComparison.Ordinal);
    }
}
