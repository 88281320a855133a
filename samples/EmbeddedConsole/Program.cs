// How a host embeds the library: register, read, assess, use the result. Prints the options for one profile.
using DecisionSupport;
using DecisionSupport.TrastuzumabResistance;
using Microsoft.Extensions.DependencyInjection;

if (args is not [var file])
{
    Console.Error.WriteLine("usage: EmbeddedConsole <profile.json>");
    return 2;
}

var services = new ServiceCollection();
services.AddDecisionSupport().AddTrastuzumabResistance();
using var provider = services.BuildServiceProvider();
var support = provider.GetRequiredService<IDecisionSupport>();

var read = support.Read(File.ReadAllBytes(file));
if (!read.IsValid)
{
    foreach (var problem in read.Problems)
    {
        Console.Error.WriteLine($"{problem.Path}: {problem.Message}");
    }

    return 1;
}

var assessment = support.Assess(read.Profile);
Console.WriteLine($"{assessment.ProfileId}: {assessment.Scope.Status}");
foreach (var mechanism in assessment.Mechanisms.Where(m => m.Likelihood is not null))
{
    Console.WriteLine($"  {mechanism.Name}: {mechanism.Likelihood} ({mechanism.EvidenceFor.Count} for, {mechanism.EvidenceAgainst.Count} against)");
}

foreach (var option in assessment.Suggestions)
{
    Console.WriteLine($"  {option.Rank}. {option.Name} [{option.Tier}] consider; check before: {string.Join(", ", option.CheckBefore.DefaultIfEmpty("nothing missing"))}");
}

return 0;
