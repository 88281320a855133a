using System.CommandLine;
using DecisionSupport.Checking;
using DecisionSupport.Knowledge;
using DecisionSupport.TrastuzumabResistance;

namespace DecisionSupport.Cli.Commands;

/// <summary><c>knowledge</c>: the knowledge base itself.</summary>
internal static class KnowledgeCommand
{
    public static Command Create(Lazy<IDecisionSupport> support) => new("knowledge", "Look at the knowledge base")
    {
        Check(support),
        List(support),
        KnowledgeShowCommand.Create(support),
        KnowledgeDiffCommand.Create(support),
        KnowledgeDocumentCommand.Create(support),
    };

    private static Command Check(Lazy<IDecisionSupport> support)
    {
        var command = new Command("check", "Check that the knowledge holds together");
        command.SetAction(async (parsed, _) =>
        {
            var knowledge = support.Value.Knowledge;
            IReadOnlyList<KnowledgeProblem> problems = [.. KnowledgeCheck.Run(knowledge), .. RuleCheck.Run(new TrastuzumabResistancePack())];
            var output = parsed.InvocationConfiguration.Output;
            foreach (var problem in problems)
            {
                await output.WriteLineAsync($"{(problem.IsError ? "error" : "warning")} {problem.Subject}: {problem.Message}");
            }

            foreach (var line in CoverageMatrix.Of(knowledge))
            {
                await output.WriteLineAsync(line);
            }

            var d = knowledge.Document;
            await output.WriteLineAsync($"{d.Pack.Id} {d.Pack.Version} of {d.Pack.Date:yyyy-MM-dd}: {d.Biomarkers.Count} biomarkers, {d.Mechanisms.Count} mechanisms, {d.Interactions.Count} interactions, {d.Agents.Count} agents, " +
                $"{d.Combinations.Count} combinations, {d.Evidence.Count} evidence items, {d.References.Count} references; {problems.Count(p => p.IsError)} errors, {problems.Count(p => !p.IsError)} warnings");
            return problems.Any(p => p.IsError) ? ExitCodes.InvalidInput : ExitCodes.Done;
        });
        return command;
    }

    private static Command List(Lazy<IDecisionSupport> support)
    {
        var command = new Command("list", "Name every biomarker, mechanism, interaction, agent and combination");
        command.SetAction(async (parsed, _) =>
        {
            var d = support.Value.Knowledge.Document;
            var lines = d.Biomarkers.Select(b => $"biomarker\t{b.Id}\t{b.Name}")
                .Concat(d.Mechanisms.Select(m => $"mechanism\t{m.Id}\t{m.Name}"))
                .Concat(d.Interactions.Select(i => $"interaction\t{i.Id}\t{i.Name}"))
                .Concat(d.Agents.Select(a => $"agent\t{a.Id}\t{a.Name}"))
                .Concat(d.Combinations.Select(c => $"combination\t{c.Id}\t{c.Name}"));
            foreach (var line in lines)
            {
                await parsed.InvocationConfiguration.Output.WriteLineAsync(line);
            }

            return ExitCodes.Done;
        });
        return command;
    }
}
