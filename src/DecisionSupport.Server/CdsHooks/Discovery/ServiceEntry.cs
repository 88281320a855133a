using DecisionSupport.Knowledge;

namespace DecisionSupport.Server.CdsHooks.Discovery;

/// <summary>One hook of one service. The same id stands for two hooks: that tells a client that the newer answer replaces the older.</summary>
internal sealed record ServiceEntry
{
    private const string SpecificationVersion = "2.0.1";
    private const string HookVersionServed = "1.0";
    private const string Requirements =
        "Works on prefetched data alone and never calls the FHIR server; what is not prefetched is named as not assessed. Reads FHIR R4. For clinicians only: answers patients and relatives with no cards.";

    public required string Hook { get; init; }

    public required string Id { get; init; }

    public required string Title { get; init; }

    public required string Description { get; init; }

    public required IReadOnlyDictionary<string, string> Prefetch { get; init; }

    public required string UsageRequirements { get; init; }

    /// <summary>Version of CDS Hooks (3.0 ballot; clients of 2.0 pass it by).</summary>
    public required string Version { get; init; }

    /// <summary>Version of the hook (3.0 ballot).</summary>
    public required string HookVersion { get; init; }

    public required ServiceExtension Extension { get; init; }

    public static ServiceEntry Of(IHookService service, HookEntry hook, PackInformation pack) => new()
    {
        Hook = hook.Hook,
        Id = service.Id,
        Title = hook.Title,
        Description = hook.Description,
        Prefetch = PrefetchTemplates.All,
        UsageRequirements = Requirements,
        Version = SpecificationVersion,
        HookVersion = HookVersionServed,
        Extension = new ServiceExtension(new KnowledgeNote(pack.Version, pack.Date)),
    };
}
