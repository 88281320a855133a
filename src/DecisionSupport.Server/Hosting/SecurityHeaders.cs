namespace DecisionSupport.Server.Hosting;

/// <summary>Headers for every answer: nothing is cached, framed, sniffed or told to the next page. Reports run no script and load nothing; a page that does names a policy of its own.</summary>
internal static class SecurityHeaders
{
    private const string Usual = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

    public static Task AddAsync(HttpContext context, RequestDelegate next)
    {
        context.Response.OnStarting(() =>
        {
            var headers = context.Response.Headers;
            headers.CacheControl = "no-store";
            headers.XContentTypeOptions = "nosniff";
            headers["Referrer-Policy"] = "no-referrer";
            headers.ContentSecurityPolicy = context.GetEndpoint()?.Metadata.GetMetadata<PagePolicy>()?.Text ?? Usual;
            return Task.CompletedTask;
        });
        return next(context);
    }
}
