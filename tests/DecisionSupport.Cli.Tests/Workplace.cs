namespace DecisionSupport.Cli.Tests;

/// <summary>A folder of its own for each test, and the sample profile of the repository.</summary>
public abstract class Workplace : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("decision-support-tests-");

    public static string Sample { get; } = Path.Combine(Root(), "samples", "profiles", "pten-loss-metastatic.json");

    public static string Record(string name) => Path.Combine(Root(), "samples", "fhir", name + ".json");

    public string[] Files => [.. _folder.EnumerateFiles().Select(f => f.Name)];

    public string PathTo(string name) => Path.Combine(_folder.FullName, name);

    public string Write(string name, string text)
    {
        File.WriteAllText(PathTo(name), text);
        return PathTo(name);
    }

    public void Dispose()
    {
        _folder.Delete(recursive: true);
        GC.SuppressFinalize(this);
    }

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "DecisionSupport.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("The tests run outside their repository.");
    }
}
