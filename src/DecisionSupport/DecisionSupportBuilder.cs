using Microsoft.Extensions.DependencyInjection;

namespace DecisionSupport;

/// <summary>Where rule packs add themselves.</summary>
/// <param name="Services">The services.</param>
public sealed record DecisionSupportBuilder(IServiceCollection Services);
