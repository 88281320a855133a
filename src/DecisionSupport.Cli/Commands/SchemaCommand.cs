using System.CommandLine;

namespace DecisionSupport.Cli.Commands;

/// <summary><c>schema</c>: the JSON Schemas of input and output.</summary>
internal static class SchemaCommand
{
    public static Command Create() => new("schema", "Print a JSON Schema")
    {
        Sub("profile", "What goes in", "profile.v1.schema.json"),
        Sub("assessment", "What comes out", "assessment.v1.schema.json"),
    };

    private static Command Sub(string name, string description, string resource)
    {
        var command = new Command(name, description);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            await parsed.InvocationConfiguration.Output.WriteAsync(Schemas.Read(resource).AsMemory(), cancellationToken);
            return ExitCodes.Done;
        });
        return command;
    }
}
