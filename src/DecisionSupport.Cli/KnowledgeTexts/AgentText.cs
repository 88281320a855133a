using System.Globalization;
using DecisionSupport.Knowledge;

namespace DecisionSupport.Cli.KnowledgeTexts;

/// <summary>A drug: where it is approved, what its labels say on safety.</summary>
internal static class AgentText
{
    public static void Write(AgentDefinition agent, EntryWriter text)
    {
        text.Title("agent", agent.Id, agent.Name);
        text.Line("class", agent.Class);
        text.Line("role", agent.Role);
        text.Line("targets", agent.Targets);
        text.Line("available", agent.Established ? "counts as available everywhere" : null);
        text.Line("counts as", agent.CountsAs);
        text.Line("afterwards", agent.Afterwards is { } after ? after.Text + text.Cite(after.Reference) : null);
        text.Line("note", agent.Note);
        text.List("Approvals", agent.Approvals.Select(a => string.Create(CultureInfo.InvariantCulture, $"{a.Jurisdiction}, {a.Use}: {a.Status}, as of {a.AsOf:yyyy-MM-dd}. {a.Text}{text.Cite(a.Reference)}")));
        text.List("Safety", agent.Safety.Select(s =>
            $"{s.When}: {s.Action}{(s.Severity is { } weight ? ", " + Json.Words.Of(weight) : "")}{(s.Jurisdictions.Count == 0 ? "" : $" ({string.Join(", ", s.Jurisdictions)})")}. {s.Text}{text.Cite(s.Reference)}"));
        text.List("Combinations", text.Knowledge.Document.Combinations.Where(c => c.Agents.Contains(agent.Id)).Select(c => c.Id));
    }
}
