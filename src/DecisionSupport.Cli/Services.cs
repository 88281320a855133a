using System.Runtime.CompilerServices;
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

    /// <summary>The service with a site's overlay, or without one where none is named. A knowledge base of its own: the built-in one stays as it is.</summary>
    public static IDecisionSupport With(string? overlay, Lazy<IDecisionSupport> builtIn) => overlay is null ? builtIn.Value : WithOverlay(overlay);

    // Apart: YAML is loaded only where an overlay is named.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static IDecisionSupport WithOverlay(string path)
    {
        using var services = new ServiceCollection().AddDecisionSupport(o => o.Overlay(path)).AddTrastuzumabResistance().Services.BuildServiceProvider();
        return services.GetRequiredService<IDecisionSupport>();
    }
}
