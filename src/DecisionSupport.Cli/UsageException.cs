namespace DecisionSupport.Cli;

/// <summary>The command was used wrongly, in a way that parsing cannot see.</summary>
internal sealed class UsageException(string message) : Exception(message);
