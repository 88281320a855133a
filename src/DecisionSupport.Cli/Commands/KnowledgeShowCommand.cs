using System.CommandLine;
using DecisionSupport.Cli.KnowledgeTexts;

namespace DecisionSupport.Cli.Commands;

/// <summary><c>knowledge show</c>: one entry in full, with its sources.</summary>
internal static class KnowledgeShowCommand
{
    public static Command Create(Lazy<IDecisionSupport> support)
    {
        var id = new Argument<string>("id") { Description = "Id of a biomarker, mechanism, interaction, agent, combination, evidence item or reference" };
        var command = new Command("show", "Print an entry of the knowledge base with its sources") { id };
        command.SetAction(async (parsed, _) =>
        {
            var knowledge = support.Value.Knowledge;
            var asked = parsed.GetValue(id)!;
            var entries = EntryText.Of(knowledge, asked);
            if (entries.Count == 0)
            {
                var near = EntryText.Ids(knowledge).Where(k => asked.Length > 2 && k.Contains(asked, StringComparison.OrdinalIgnoreCase)).Take(5).ToList();
                throw new UsageException("There is no entry of that id: 'decision-support knowledge list' names most." + (near.Count == 0 ? string.Empty : $" Near: {string.Join(", ", near)}."));
            }

            await parsed.InvocationConfiguration.Output.WriteAsync(string.Join("\n", entries));
            return ExitCodes.Done;
        });
        return command;
    }
}
