namespace DecisionSupport.Server.Tests.Support;

/// <summary>Where the tests find the repository that they belong to.</summary>
internal static class Repository
{
    public static string Root { get; } = Find();

    public static string Profile(string name) => Path.Combine(Root, "samples", "profiles", name + ".json");

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
