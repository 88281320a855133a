using System.Globalization;
using DecisionSupport.Reporting.Model;
using DecisionSupport.Reporting.Texts;

namespace DecisionSupport.Reporting.Sections;

/// <summary>What this report was made from, so that it can be made again.</summary>
internal static class ProvenanceSection
{
    public static Section Of(ReportContext context)
    {
        var provenance = context.Assessment.Provenance;
        return new Section("provenance", Text.Get("provenance.title"), [new FactList(
        [
            Line("engine", Text.Say("provenance.engine.value", provenance.Engine.Name, provenance.Engine.Version)),
            Line("rules", Text.Say("provenance.engine.value", provenance.Rules.Pack, provenance.Rules.Version)),
            .. provenance.Rules.Name.Length > 0
                ? new[] { Line("rules-name", Rich.Knowledge(provenance.Rules.Name)), Line("rules-scope", Rich.Knowledge(provenance.Rules.Scope)), Line("rules-use", Rich.Knowledge(provenance.Rules.IntendedUse)) }
                : [],
            Line("rules-hash", Rich.Code(provenance.Rules.Sha256)),
            Line("knowledge", Text.Say("provenance.knowledge.value", provenance.Knowledge.Version, provenance.Knowledge.Date)),
            Line("knowledge-hash", Rich.Code(provenance.Knowledge.Sha256)),
            .. provenance.Overlay is { } overlay
                ? new[] { Line("overlay", Rich.Plain(overlay.Name)), Line("overlay-hash", Rich.Code(overlay.Sha256)) }
                : [],
            Line("input-hash", Rich.Code(provenance.Input.Sha256)),
            Line("jurisdiction", Rich.Plain(provenance.Jurisdiction)),
            Line("as-of", Rich.Plain(Text.Date(provenance.AsOf))),
            Line("generated", Rich.Plain(context.Assessment.GeneratedAt.UtcDateTime.ToString("yyyy-MM-dd HH:mm:ss 'UTC'", CultureInfo.InvariantCulture))),
            Line("format", Rich.Plain(context.Assessment.SchemaVersion)),
        ])]);
    }

    private static Fact Line(string key, Rich value) => new(Text.Get($"provenance.{key}"), value);
}
