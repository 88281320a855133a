using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace DecisionSupport.TrastuzumabResistance;

/// <summary>Registers the pack.</summary>
public static class TrastuzumabResistanceServices
{
    /// <summary>Adds rules and knowledge on trastuzumab resistance.</summary>
    /// <param name="builder">What <c>AddDecisionSupport</c> returned.</param>
    /// <returns>The same builder.</returns>
    public static DecisionSupportBuilder AddTrastuzumabResistance(this DecisionSupportBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.Services.TryAddSingleton<IRulePack>(_ => new TrastuzumabResistancePack());
        return builder;
    }
}
