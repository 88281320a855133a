using System.Diagnostics;

namespace DecisionSupport.Server.Observability;

/// <summary>One line a request: the pattern of the address, never the address itself, as links to reports are secrets.</summary>
internal sealed partial class RequestLog(RequestDelegate next, ILogger<RequestLog> log)
{
    public async Task InvokeAsync(HttpContext context)
    {
        var started = Stopwatch.GetTimestamp();
        await next(context);
        var route = (context.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText ?? "none";
        Answered(log, Known(context.Request.Method), route, context.Response.StatusCode, Stopwatch.GetElapsedTime(started).TotalMilliseconds);
    }

    private static string Known(string method) => method is "GET" or "POST" or "OPTIONS" or "HEAD" or "PUT" or "DELETE" or "PATCH" ? method : "other";

    [LoggerMessage(LogLevel.Information, "{Method} {Route} {Status} in {Milliseconds:0.0} ms")]
    private static partial void Answered(ILogger logger, string method, string route, int status, double milliseconds);
}
