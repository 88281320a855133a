using System.Net;
using System.Text;
using DecisionSupport.Server.Tests.Support;

namespace DecisionSupport.Server.Tests.Hosting;

/// <summary>Sizes, rates, methods and types: what is refused, each with an OperationOutcome.</summary>
public sealed class LimitTests
{
    [Fact]
    public async Task A_body_of_20_MB_is_refused()
    {
        await using var server = await RunningServer.StartAsync();

        var answer = await SendAsync(server, 20_000_000, chunked: false);

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.Status);
        Assert.Equal(["The request is too large."], answer.Problems);
    }

    [Theory]
    [InlineData(10_000, false, HttpStatusCode.BadRequest)]
    [InlineData(10_001, false, HttpStatusCode.RequestEntityTooLarge)]
    [InlineData(9_000, true, HttpStatusCode.BadRequest)]
    [InlineData(20_000, true, HttpStatusCode.RequestEntityTooLarge)]
    public async Task The_largest_body_is_a_setting_and_holds_for_bodies_of_unknown_length(int bytes, bool chunked, HttpStatusCode status)
    {
        await using var server = await RunningServer.StartAsync("--Limits:LargestBody=10000");

        Assert.Equal(status, (await SendAsync(server, bytes, chunked)).Status);
    }

    [Fact]
    public async Task A_body_that_is_nested_without_end_is_refused()
    {
        await using var server = await RunningServer.StartAsync();

        var answer = await server.SendAsync(HttpMethod.Post, Calls.PatientView, new StringContent(new string('[', 100_000), Encoding.UTF8, "application/json"));

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Single(answer.Problems);
    }

    [Fact]
    public async Task The_call_after_the_last_one_of_the_minute_is_refused_but_health_is_not()
    {
        await using var server = await RunningServer.StartAsync("--Limits:RequestsPerMinute=3");

        for (var call = 0; call < 3; call++)
        {
            Assert.Equal(HttpStatusCode.OK, (await server.GetAsync("/cds-services")).Status);
        }

        var refused = await server.GetAsync("/cds-services");
        Assert.Equal(HttpStatusCode.TooManyRequests, refused.Status);
        Assert.Equal(["Too many requests: wait before the next."], refused.Problems);
        Assert.Equal(HttpStatusCode.OK, (await server.GetAsync("/health/live")).Status);
    }

    [Theory]
    [InlineData("GET", "/cds-services/her2-patient-view")]
    [InlineData("PUT", "/cds-services/her2-patient-view")]
    [InlineData("POST", "/cds-services")]
    [InlineData("DELETE", "/api/feedback.csv")]
    public async Task A_method_that_an_address_does_not_take_is_405(string method, string path)
    {
        await using var server = await RunningServer.StartAsync();

        var answer = await server.SendAsync(new HttpMethod(method), path, null);

        Assert.Equal(HttpStatusCode.MethodNotAllowed, answer.Status);
        Assert.Single(answer.Problems);
    }

    [Theory]
    [InlineData("text/plain")]
    [InlineData("application/xml")]
    [InlineData(null)]
    public async Task A_body_that_is_not_said_to_be_json_is_415(string? type)
    {
        await using var server = await RunningServer.StartAsync();
        var content = new StringContent(Calls.View().ToJsonString());
        content.Headers.ContentType = type is null ? null : new(type);

        var answer = await server.SendAsync(HttpMethod.Post, Calls.PatientView, content);

        Assert.Equal(HttpStatusCode.UnsupportedMediaType, answer.Status);
        Assert.Single(answer.Problems);
    }

    [Fact]
    public async Task An_address_without_anything_is_404()
    {
        await using var server = await RunningServer.StartAsync();

        var answer = await server.GetAsync("/patients");

        Assert.Equal(HttpStatusCode.NotFound, answer.Status);
        Assert.Single(answer.Problems);
    }

    [Fact]
    public async Task Without_issuers_a_name_that_is_not_this_machine_is_refused()
    {
        await using var server = await RunningServer.StartAsync();

        var answer = await server.SendAsync(HttpMethod.Get, "/cds-services", null, null, ("Host", "rebound.example"));

        Assert.Equal(HttpStatusCode.Forbidden, answer.Status);
    }

    // Kestrel answers before it has read everything and closes: a client that is still writing may see that instead of the answer.
    private static Task<Answer> SendAsync(RunningServer server, int bytes, bool chunked)
    {
        var content = new ByteArrayContent(Encoding.ASCII.GetBytes(new string('x', bytes)));
        content.Headers.ContentType = new("application/json");
        var request = chunked ? (HttpContent)new StreamContent(new UnknownLength(content.ReadAsStream())) : content;
        request.Headers.ContentType = new("application/json");
        return server.SendAsync(HttpMethod.Post, Calls.PatientView, request, null, ("Expect", "100-continue"));
    }

    /// <summary>A stream that does not say how long it is, so that it is sent in chunks.</summary>
    private sealed class UnknownLength(Stream inner) : Stream
    {
        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get => throw new NotSupportedException();
            set => throw new NotSupportedException();
        }

        public override void Flush() => throw new NotSupportedException();

        public override int Read(byte[] buffer, int offset, int count) => inner.Read(buffer, offset, count);

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
