namespace DecisionSupport.Reporting.Tests;

/// <summary>Compares text with an approved file next to the tests.</summary>
internal static class Approval
{
    private static string Folder => Path.Combine(Repository.Root, "tests", "DecisionSupport.Reporting.Tests", "Approved");

    /// <summary>Fails with the first line that differs and leaves a <c>.received</c> file to compare and, if right, to rename.</summary>
    public static void Matches(string received, string name, string extension)
    {
        var approvedPath = Path.Combine(Folder, $"{name}.approved.{extension}");
        var receivedPath = Path.Combine(Folder, $"{name}.received.{extension}");
        var approved = File.Exists(approvedPath) ? File.ReadAllText(approvedPath) : "";
        if (approved == received)
        {
            File.Delete(receivedPath);
            return;
        }

        File.WriteAllText(receivedPath, received);
        var (expected, actual) = (approved.Split('\n'), received.Split('\n'));
        var line = Enumerable.Range(0, Math.Max(expected.Length, actual.Length))
            .First(i => expected.ElementAtOrDefault(i) != actual.ElementAtOrDefault(i));
        Assert.Fail(
            $"{name}.approved.{extension}, line {line + 1}\napproved: {expected.ElementAtOrDefault(line)}\nreceived: {actual.ElementAtOrDefault(line)}");
    }
}
