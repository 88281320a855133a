using System.Diagnostics;

namespace DecisionSupport.Server.Errors;

/// <summary>Turns every failure into an OperationOutcome. What a client is told never comes from an exception's message: that may repeat what was sent.</summary>
internal sealed partial class ErrorAnswers(RequestDelegate next, ILogger<ErrorAnswers> log)
{
    public async Task InvokeAsync(HttpContext context)
    {
        try
        {
            await next(context);
            if (context.Response is { HasStarted: false, StatusCode: >= 400, ContentLength: null, ContentType: null })
            {
                await Outcome.WriteAsync(context.Response, context.Response.StatusCode, StatusProblems.Of(context.Response.StatusCode));
            }
        }
        catch (RefusedException e) when (!context.Response.HasStarted)
        {
            await Outcome.WriteAsync(context.Response, e.Status, e.Problems);
        }
        catch (BadHttpRequestException e) when (!context.Response.HasStarted)
        {
            await Outcome.WriteAsync(context.Response, e.StatusCode, StatusProblems.Of(e.StatusCode));
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            // The client has gone: nobody reads an answer.
            context.Response.StatusCode = StatusCodes.Status499ClientClosedRequest;
        }
        catch (Exception e) when (!context.Response.HasStarted && e is not OutOfMemoryException)
        {
            var incident = ActivityTraceId.CreateRandom().ToHexString();
            Failed(log, incident, e);
            await Outcome.WriteAsync(context.Response, StatusCodes.Status500InternalServerError, new Problem("exception", $"The request could not be answered. Incident {incident}."));
        }
    }

    [LoggerMessage(LogLevel.Error, "A request failed. Incident {Incident}")]
    private static partial void Failed(ILogger logger, string incident, Exception exception);
}
