using System.Net;
using DecisionSupport.Server.Tests.Support;

namespace DecisionSupport.Server.Tests.Hosting;

public sealed class HealthTests
{
    [Fact]
    public async Task A_started_server_is_alive_and_ready()
    {
        await using var server = await RunningServer.StartAsync();

        Assert.Equal(HttpStatusCode.OK, (await server.GetAsync("/health/live")).Status);
        Assert.Equal(HttpStatusCode.OK, (await server.GetAsync("/health/ready")).Status);
    }

    [Fact]
    public async Task The_api_is_described_and_holds_every_address()
    {
        await using var server = await RunningServer.StartAsync();

        var paths = (await server.GetAsync("/openapi/v1.json")).Json.GetProperty("paths").EnumerateObject().Select(p => p.Name);

        Assert.Equal(
            ["/about", "/api/assessments", "/api/feedback.csv", "/api/form", "/api/reading", "/api/what-if", "/cds-services", "/cds-services/{id}", "/cds-services/{id}/feedback", "/reports/{id}"],
            paths.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task What_this_is_and_what_it_does_not_know_is_told()
    {
        await using var server = await RunningServer.StartAsync();

        var about = (await server.GetAsync("/about")).Json;

        Conformance.NothingBlank(about, "");
        Assert.Equal(13, about.GetProperty("sourceAttributes").EnumerateObject().Count());
        Assert.NotEmpty(about.GetProperty("limits").EnumerateArray());
        Assert.Matches("^[0-9a-f]{64}$", about.GetProperty("knowledge").GetProperty("sha256").GetString());
    }
}
