using System.Text.Json.Nodes;
using DecisionSupport.Assessments;
using DecisionSupport.Json;

namespace DecisionSupport.Fhir.Writing;

/// <summary>Writes the options as one RequestGroup of proposals, best first. Each drug is a contained draft: nothing in it can be mistaken for an order.</summary>
internal static class OptionGroup
{
    public const string Role = "options";

    public static IEnumerable<(string Role, JsonObject Resource)> Write(WriteContext context)
    {
        var options = context.Assessment.Suggestions;
        if (options.Count == 0)
        {
            yield break;
        }

        yield return (Role, Element.Object(
            ("resourceType", "RequestGroup"),
            ("contained", Element.Array(options.SelectMany(o => o.Agents.Select(a => Proposal(context, o, a))))),
            ("status", "draft"),
            ("intent", "proposal"),
            ("subject", context.Subject),
            ("authoredOn", context.Now),
            ("author", context.Author),
            ("note", Element.Array(Element.Object(("text", "Options to discuss, never orders. Standard of care first, off-label next, investigational last; the basis of each place is in its description.")))),
            ("action", Element.Array(Element.Object(
                ("title", "Options to consider"),
                ("selectionBehavior", "at-most-one"),
                ("action", Element.Array(options.Select(o => Option(context, o)))))))));
    }

    private static JsonObject Option(WriteContext context, Suggestion option) => Element.Object(
        ("prefix", FormattableString.Invariant($"{option.Rank}")),
        ("title", Element.Text(option.Name)),
        ("description", Element.Text(Description(option))),
        ("textEquivalent", Element.Text($"Consider {option.Name} ({Words.Of(option.Tier)}).")),
        ("code", Element.Array(Element.Concept(Words.Of(option.Tier)))),
        ("documentation", Element.Array(Citations.Of(context, option.Evidence))),
        ("groupingBehavior", "logical-group"),
        ("selectionBehavior", "all"),
        ("action", Element.Array(option.Agents.Select(a => Element.Object(("title", a), ("resource", Element.Reference("#" + ProposalId(option, a))))))));

    private static string Description(Suggestion option)
    {
        var parts = new List<string> { option.Rationale };
        if (option.PreclinicalOnly)
        {
            parts.Add("Preclinical only: no patient has been shown to benefit from this combination because of this biomarker.");
        }

        parts.AddRange(option.Status.Select(s => $"{s.Jurisdiction}: {s.Status} ({WriteContext.Day(s.AsOf)}{(s.Stale ? ", older than twelve months" : "")})."));
        parts.AddRange(option.Cautions.Select(c => $"Caution ({Words.Of(c.Severity)}): {c.Text}"));
        if (option.CheckBefore.Count > 0)
        {
            parts.Add("Check before: " + string.Join(", ", option.CheckBefore) + ".");
        }

        return string.Join("\n", parts);
    }

    private static JsonObject Proposal(WriteContext context, Suggestion option, string agent) => Element.Object(
        ("resourceType", "MedicationRequest"),
        ("id", ProposalId(option, agent)),
        ("status", "draft"),
        ("intent", "proposal"),
        ("medicationCodeableConcept", Implications.Drug(agent)),
        ("subject", context.Subject ?? Element.Display("The patient of this assessment")));

    private static string ProposalId(Suggestion option, string agent) => FormattableString.Invariant($"option-{option.Rank}-{option.Agents.ToList().IndexOf(agent) + 1}");
}
