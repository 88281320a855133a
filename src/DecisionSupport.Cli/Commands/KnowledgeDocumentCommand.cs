using System.CommandLine;
using System.Text;
using DecisionSupport.Cli.KnowledgeTexts;

namespace DecisionSupport.Cli.Commands;

/// <summary><c>knowledge document</c>: the knowledge base in tables, as <c>docs/knowledge.md</c> has it.</summary>
internal static class KnowledgeDocumentCommand
{
    public static Command Create(Lazy<IDecisionSupport> support)
    {
        var output = Cli.Options.Out();
        var command = new Command("document", "Write the knowledge base in tables, as Markdown") { output };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var text = Encoding.UTF8.GetBytes(KnowledgeOverview.Of(support.Value.Knowledge));
            await Outputs.WriteAsync(text, parsed.GetValue(output), parsed.InvocationConfiguration.Output, cancellationToken);
            return ExitCodes.Done;
        });
        return command;
    }
}
