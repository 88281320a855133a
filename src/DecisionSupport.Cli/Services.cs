using DecisionSupport.TrastuzumabResistance;
using Microsoft.Extensions.DependencyInjection;

namespace DecisionSupport.Cli;

/// <summary>Puts the library together as any host does.</summary>
internal static class Services
{
    public static ServiceProvider Build()
    {
        var services = new ServiceCollection();
        services.AddDecisionSupport().AddTrastuzumabResistance();
        return services.BuildServiceProvider();
    }
}
