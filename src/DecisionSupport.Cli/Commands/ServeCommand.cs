using System.CommandLine;
using DecisionSupport.Server;

namespace DecisionSupport.Cli.Commands;

/// <summary><c>serve</c>: the CDS Hooks service and the HTTP API.</summary>
internal static class ServeCommand
{
    public static Command Create()
    {
        var urls = new Option<string>("--urls")
        {
            Description = "Addresses to listen on, separated by ';'. Without Trust:Issuers only addresses of this machine are allowed",
            DefaultValueFactory = _ => "http://127.0.0.1:5080",
        };
        var set = new Option<string[]>("--set") { Description = "A setting as Section:Name=value, such as Server:PublicUrl=https://cds.hospital.example; see docs/server.md" };
        var command = new Command("serve", "Answer an EHR (CDS Hooks) and HTTP clients until stopped") { urls, set };
        command.SetAction((parsed, cancellationToken) =>
            DecisionSupportServer.RunAsync([.. (parsed.GetValue(set) ?? []).Select(s => "--" + s), "--urls=" + parsed.GetValue(urls)], cancellationToken));
        return command;
    }
}
