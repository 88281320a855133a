namespace DecisionSupport.TrastuzumabResistance.Tests.Support.Mutation;

/// <summary>
/// Whether these tests run under Stryker, and on which mutant. Stryker keeps one test process for all mutants and only changes a number in a file.
/// </summary>
internal static class MutationRun
{
    private static readonly string? Number = Environment.GetEnvironmentVariable("STRYKER_MUTANT_FILE");

    public static bool IsOn => Number is not null;

    /// <summary>The mutant that is switched on; -1 for none.</summary>
    public static int Mutant
    {
        get
        {
            if (Number is null)
            {
                return -1;
            }

            Span<byte> bytes = stackalloc byte[sizeof(int)];
            using var file = new FileStream(Number, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            file.ReadExactly(bytes);
            return BitConverter.ToInt32(bytes);
        }
    }
}
