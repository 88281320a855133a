using System.Text.Json.Nodes;
using DecisionSupport.Profiles;

namespace DecisionSupport.Fhir.Writing;

/// <summary>Writes which engine, rules, knowledge and input led to the resources of a bundle.</summary>
internal static class Origin
{
    public static (string Role, JsonObject Resource) Write(WriteContext context, IEnumerable<string> targets)
    {
        var provenance = context.Assessment.Provenance;
        return ("provenance", Element.Object(
            ("resourceType", "Provenance"),
            ("target", Element.Array(targets.Select(Element.Reference))),
            ("occurredDateTime", context.Now),
            ("recorded", context.Now),
            ("activity", Element.Concept($"Assessment for {WriteContext.Day(provenance.AsOf)}, jurisdiction {provenance.Jurisdiction}")),
            ("agent", Element.Array(Element.Object(
                ("type", Element.Concept("assembler")),
                ("who", Element.Object(("type", "Device"), ("display", $"DecisionSupport engine {provenance.Engine.Name} {provenance.Engine.Version}")))))),
            ("entity", Element.Array(
            [
                Hash("derivation", provenance.Rules.Sha256, $"Rules {provenance.Rules.Pack} {provenance.Rules.Version}"),
                Hash("derivation", provenance.Knowledge.Sha256, $"Knowledge {provenance.Knowledge.Version}, current to {WriteContext.Day(provenance.Knowledge.Date)}"),
                provenance.Overlay is { } overlay ? Hash("derivation", overlay.Sha256, $"Overlay {overlay.Name}") : null,
                Hash("source", provenance.Input.Sha256, "Profile that was assessed"),
                .. Sources(context.Profile).Select(s => Element.Object(("role", "source"), ("what", Element.Reference(s)))),
            ]))));
    }

    private static IEnumerable<string> Sources(PatientProfile profile) =>
        profile.Results.Select(r => r.SourceId).Where(InputObservations.IsReference).OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);

    private static JsonObject Hash(string role, string sha256, string display) => Element.Object(
        ("role", role),
        ("what", Element.Object(("identifier", Element.Object(("system", Systems.Sha256), ("value", sha256))), ("display", Element.Text(display)))));
}
