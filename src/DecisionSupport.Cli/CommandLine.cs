using System.CommandLine;
using DecisionSupport.Cli.Commands;
using DecisionSupport.Overlays;
using DecisionSupport.Profiles;
using DecisionSupport.Reporting;
using Microsoft.Extensions.DependencyInjection;
using Serilog;
using Serilog.Events;

namespace DecisionSupport.Cli;

/// <summary>The <c>decision-support</c> command: parses, runs, and turns what went wrong into an exit code.</summary>
internal static class CommandLine
{
    public static async Task<int> RunAsync(string[] args, ConsoleStreams streams)
    {
        using var services = Services.Build();
        var root = Root(services, streams);

        // No response files: an argument such as @patient.json would be read and its text named as an unknown argument.
        var parsed = root.Parse(args, new ParserConfiguration { EnablePosixBundling = false, ResponseFileTokenReplacer = null });
        if (UsageErrors.Of(parsed) is { Count: > 0 } errors)
        {
            foreach (var error in errors)
            {
                await streams.Error.WriteLineAsync(error);
            }

            await streams.Error.WriteLineAsync("Run 'decision-support --help' for the commands and their options.");
            return ExitCodes.WrongUsage;
        }

        using var log = Log(streams, parsed.GetValue(Options.Verbose));
        try
        {
            var output = new StreamWriter(streams.Out, new System.Text.UTF8Encoding(false)) { NewLine = "\n" };
            await using (output)
            {
                return await parsed.InvokeAsync(new InvocationConfiguration { Output = output, Error = streams.Error, EnableDefaultExceptionHandler = false });
            }
        }
        catch (InputException e)
        {
            return await ReportAsync(e.Problems, streams);
        }
        catch (InvalidProfileException e)
        {
            // Valid for the day that the profile names, but not for that of --as-of.
            return await ReportAsync(e.Problems, streams);
        }
        catch (InvalidOverlayException e)
        {
            return await ReportAsync([.. e.Problems.Select(p => new ProfileProblem(p.Path, p.Message))], streams);
        }
        catch (UsageException e)
        {
            await streams.Error.WriteLineAsync(e.Message);
            return ExitCodes.WrongUsage;
        }
        catch (PrinterUnavailableException e)
        {
            await streams.Error.WriteLineAsync(e.Message);
            return ExitCodes.Failed;
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            // Only the kind of failure: a message could repeat what a file holds.
            log.Error("The command failed: {Failure}", e.GetType().Name);
            log.Debug("{Stack}", e.StackTrace);
            return ExitCodes.Failed;
        }
    }

    private static async Task<int> ReportAsync(IReadOnlyList<ProfileProblem> problems, ConsoleStreams streams)
    {
        foreach (var problem in problems)
        {
            await streams.Error.WriteLineAsync($"{problem.Path}: {problem.Message}");
        }

        return ExitCodes.InvalidInput;
    }

    private static RootCommand Root(IServiceProvider services, ConsoleStreams streams)
    {
        var support = new Lazy<IDecisionSupport>(services.GetRequiredService<IDecisionSupport>);
        return new RootCommand("Options to discuss for HER2-positive breast cancer that no longer responds to trastuzumab. Not a medical device; not for emergencies.")
        {
            AssessCommand.Create(support, streams),
            ValidateCommand.Create(support, streams),
            ExplainCommand.Create(support, streams),
            WhatIfCommand.Create(support, streams),
            SchemaCommand.Create(),
            ServeCommand.Create(),
            KnowledgeCommand.Create(support),
            Options.Verbose,
        };
    }

    private static Serilog.Core.Logger Log(ConsoleStreams streams, bool verbose) => new LoggerConfiguration()
        .MinimumLevel.Is(verbose ? LogEventLevel.Debug : LogEventLevel.Warning)
        .WriteTo.Sink(new TextWriterSink(streams.Error))
        .CreateLogger();
}
