using DecisionSupport.Cli;

return await CommandLine.RunAsync(args, ConsoleStreams.OfProcess());
