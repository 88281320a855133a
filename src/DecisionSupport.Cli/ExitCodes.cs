namespace DecisionSupport.Cli;

/// <summary>Exit codes of the contract.</summary>
internal static class ExitCodes
{
    public const int Done = 0;
    public const int InvalidInput = 1;
    public const int WrongUsage = 2;
    public const int Failed = 3;
}
