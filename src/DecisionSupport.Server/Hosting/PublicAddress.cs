using DecisionSupport.Server.Settings;
using Microsoft.Extensions.Options;

namespace DecisionSupport.Server.Hosting;

/// <summary>The address under which clients know this server. Never taken from a request where tokens are asked for: a Host header is the caller's word.</summary>
internal sealed class PublicAddress(IOptions<ServerOptions> options)
{
    private readonly string? _base = options.Value.PublicUrl?.AbsoluteUri.TrimEnd('/');

    /// <summary>The exact address that was called, as a token must name it.</summary>
    public string Of(HttpRequest request) => Base(request) + request.Path.ToUriComponent();

    /// <summary>The address of another path of this server.</summary>
    public string To(HttpRequest request, string path) => Base(request) + path;

    private string Base(HttpRequest request) => _base ?? $"{request.Scheme}://{request.Host.ToUriComponent()}";
}
