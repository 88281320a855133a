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
    public static DecisionSupportBuilder AddDecisionSupport(this IServiceCollection services)
    {
        ArgumentNullException.ThrowIfNull(services);
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton<IDecisionSupport>(s => new DecisionSupportService(
            s.GetService<IRulePack>() ?? throw new InvalidOperationException("No rule pack was added: call AddDecisionSupport().AddTrastuzumabResistance() or the like."),
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
}
