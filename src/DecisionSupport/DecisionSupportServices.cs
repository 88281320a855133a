using DecisionSupport.Overlays;
using DecisionSupport.Running;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace DecisionSupport;

/// <summary>Registers the library.</summary>
public static class DecisionSupportServices
{
    /// <summary>Adds <see cref="IDecisionSupport"/> as a thread-safe singleton; a rule pack must be added too.</summary>
    /// <param name="services">The services.</param>
    /// <returns>Where to add a rule pack.</returns>
    public static DecisionSupportBuilder AddDecisionSupport(this IServiceCollection services) => services.AddDecisionSupport(_ => { });

    /// <summary>Adds <see cref="IDecisionSupport"/> as a thread-safe singleton; a rule pack must be added too.</summary>
    /// <param name="services">The services.</param>
    /// <param name="configure">Sets options, such as a site's overlay. An overlay that does not fit is refused when the service is first asked for.</param>
    /// <returns>Where to add a rule pack.</returns>
    public static DecisionSupportBuilder AddDecisionSupport(this IServiceCollection services, Action<DecisionSupportOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(configure);
        var options = new DecisionSupportOptions();
        configure(options);
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton<IDecisionSupport>(s => new DecisionSupportService(
            WithOverlay(s.GetService<IRulePack>() ?? throw new InvalidOperationException("No rule pack was added: call AddDecisionSupport().AddTrastuzumabResistance() or the like."), options.Site),
            s.GetRequiredService<TimeProvider>()));
        return new DecisionSupportBuilder(services);
    }

    /// <summary>Makes the service without a container.</summary>
    /// <param name="pack">The rule pack.</param>
    /// <param name="clock">The clock; null = the system's.</param>
    /// <returns>The service.</returns>
    public static IDecisionSupport Create(IRulePack pack, TimeProvider? clock = null)
    {
        ArgumentNullException.ThrowIfNull(pack);
        return new DecisionSupportService(pack, clock ?? TimeProvider.System);
    }

    /// <summary>Makes the service without a container, with a site's overlay.</summary>
    /// <param name="pack">The rule pack; its own knowledge stays as it is.</param>
    /// <param name="clock">The clock; null = the system's.</param>
    /// <param name="overlay">The overlay.</param>
    /// <returns>The service.</returns>
    /// <exception cref="InvalidOverlayException">The overlay does not fit the knowledge of the pack.</exception>
    public static IDecisionSupport Create(IRulePack pack, TimeProvider? clock, SiteOverlay overlay)
    {
        ArgumentNullException.ThrowIfNull(pack);
        ArgumentNullException.ThrowIfNull(overlay);
        return new DecisionSupportService(WithOverlay(pack, overlay), clock ?? TimeProvider.System);
    }

    private static IRulePack WithOverlay(IRulePack pack, SiteOverlay? overlay) => overlay is null ? pack : new LocalPack(pack, overlay);
}
