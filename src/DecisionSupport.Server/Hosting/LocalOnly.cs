using DecisionSupport.Server.Settings;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.Options;

namespace DecisionSupport.Server.Hosting;

/// <summary>Where no issuer is named anyone who can reach the server could ask it: so it must be reachable from this machine only, or it does not start.</summary>
internal sealed class LocalOnly(IServer server, IOptions<TrustOptions> trust) : IHostedLifecycleService
{
    public Task StartedAsync(CancellationToken cancellationToken)
    {
        var addresses = server.Features.Get<IServerAddressesFeature>()?.Addresses ?? [];
        if (trust.Value.IsLocal && addresses.Any(a => !IsLoopback(a)))
        {
            throw new OptionsValidationException(
                TrustOptions.Section, typeof(TrustOptions), ["The server is set to listen beyond this machine, but Trust:Issuers names nobody. Name issuers, or listen on 127.0.0.1 only."]);
        }

        return Task.CompletedTask;
    }

    public Task StartingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private static bool IsLoopback(string address) =>
        BindingAddress.Parse(address) is var binding && (binding.IsUnixPipe || binding.IsNamedPipe || LocalGuard.IsLoopbackName(binding.Host));
}
