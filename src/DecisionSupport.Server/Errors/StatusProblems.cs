namespace DecisionSupport.Server.Errors;

/// <summary>Words for answers that the framework gives without any.</summary>
internal static class StatusProblems
{
    public static Problem Of(int status) => status switch
    {
        StatusCodes.Status400BadRequest => new("invalid", "The request cannot be read."),
        StatusCodes.Status401Unauthorized => new("login", "A token is needed."),
        StatusCodes.Status403Forbidden => new("forbidden", "This is not allowed."),
        StatusCodes.Status404NotFound => new("not-found", "There is nothing at this address."),
        StatusCodes.Status405MethodNotAllowed => new("not-supported", "This address does not take this method."),
        StatusCodes.Status408RequestTimeout => new("timeout", "The request took too long to arrive."),
        StatusCodes.Status413PayloadTooLarge => new("too-long", "The request is too large."),
        StatusCodes.Status415UnsupportedMediaType => new("not-supported", "The body must be JSON, with Content-Type: application/json."),
        StatusCodes.Status429TooManyRequests => new("throttled", "Too many requests: wait before the next."),
        StatusCodes.Status503ServiceUnavailable => new("transient", "Not ready: try again."),
        _ => new("processing", "The request could not be answered."),
    };
}
