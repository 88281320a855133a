namespace DecisionSupport.Fhir.Tests.Support;

/// <summary>Compares text with an approved file next to the tests.</summary>
internal static class Approved
{
    /// <summary>Fails with the first line that differs and leaves a <c>.received.txt</c> file to compare and, if right, to rename.</summary>
    public static void Matches(string received, string name)
    {
        received = received.ReplaceLineEndings("\n").TrimEnd() + "\n";
        var approvedPath = Path.Combine(Repository.TestFolder, "Approved", name + ".approved.txt");
        var receivedPath = Path.Combine(Repository.TestFolder, "Approved", name + ".received.txt");
        var approved = File.Exists(approvedPath) ? File.ReadAllText(approvedPath) : string.Empty;
        if (approved == received)
        {
            File.Delete(receivedPath);
            return;
        }

        File.WriteAllText(receivedPath, received);
        var (expected, actual) = (approved.Split('\n'), received.Split('\n'));
        var line = Enumerable.Range(0, Math.Max(expected.Length, actual.Length)).First(i => expected.ElementAtOrDefault(i) != actual.ElementAtOrDefault(i));
        Assert.Fail($"{name}.approved.txt, line {line + 1}\napproved: {expected.ElementAtOrDefault(line)}\nreceived: {actual.ElementAtOrDefault(line)}");
    }
}
