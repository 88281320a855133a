namespace DecisionSupport.TrastuzumabResistance.Tests.Support;

/// <summary>Where the sources are: found from the test's own folder, as paths in symbols are not machine paths in a deterministic build.</summary>
internal static class Repository
{
    public static string Root { get; } = Find();

    public static string TestFolder { get; } = Path.Combine(Root, "tests", "TrastuzumabResistance.Tests");

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "DecisionSupport.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("The tests run outside their repository.");
    }
}
