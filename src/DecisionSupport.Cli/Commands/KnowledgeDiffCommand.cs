using System.CommandLine;
using System.Runtime.CompilerServices;
using DecisionSupport.Knowledge;
using DecisionSupport.Overlays;
using DecisionSupport.Profiles;

namespace DecisionSupport.Cli.Commands;

/// <summary><c>knowledge diff</c>: what a reviewer of new knowledge has to read.</summary>
internal static class KnowledgeDiffCommand
{
    private const int Longest = 160;

    public static Command Create(Lazy<IDecisionSupport> support)
    {
        var old = new Argument<string>("old") { Description = "Compiled knowledge (JSON), or a folder of knowledge files" };
        var now = new Argument<string?>("new") { Description = "The same; the built-in knowledge where left out", Arity = ArgumentArity.ZeroOrOne };
        var command = new Command("diff", "Name every entry that was added, removed or changed") { old, now };
        command.SetAction(async (parsed, _) =>
        {
            var before = Read("old", parsed.GetValue(old)!);
            var after = parsed.GetValue(now) is { } path ? Read("new", path) : support.Value.Knowledge;
            var output = parsed.InvocationConfiguration.Output;
            var changes = KnowledgeComparison.Compare(before.Document, after.Document);
            foreach (var change in changes)
            {
                await output.WriteLineAsync($"{change.Change}\t{change.Kind}\t{change.Id}");
                foreach (var member in change.Members)
                {
                    await output.WriteLineAsync($"  {member.Name}: {Short(member.Before)} -> {Short(member.After)}");
                }
            }

            await output.WriteLineAsync($"{changes.Count(c => c.Change == "added")} added, {changes.Count(c => c.Change == "removed")} removed, {changes.Count(c => c.Change == "changed")} changed");
            return ExitCodes.Done;
        });
        return command;
    }

    // Apart: YAML is loaded only where this command is run.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static KnowledgeBase Read(string argument, string path)
    {
        try
        {
            return KnowledgeFile.Read(path);
        }
        catch (InvalidDataException e)
        {
            throw new InputException([new ProfileProblem($"({argument})", e.Message)]);
        }
    }

    private static string Short(string? json) => json is null ? "nothing" : json.Length <= Longest ? json : json[..Longest] + "...";
}
