namespace DecisionSupport.Cli;

/// <summary>Something outside this program that the command needs is not there. The message names no file of the user.</summary>
internal sealed class UnavailableException(string message) : Exception(message);
