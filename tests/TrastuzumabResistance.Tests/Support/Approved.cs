using DecisionSupport.TrastuzumabResistance.Tests.Support.Mutation;

namespace DecisionSupport.TrastuzumabResistance.Tests.Support;

/// <summary>Compares text with an approved file beside the tests.</summary>
internal static class Approved
{
    /// <summary>Fails with the first line that differs and leaves a <c>.received.txt</c> file to read and, if right, to rename.</summary>
    /// <param name="folder">The folder of the tests that ask.</param>
    /// <param name="name">Name of the file.</param>
    /// <param name="received">What was written now.</param>
    public static void Matches(string folder, string name, string received)
    {
        var approvedPath = Path.Combine(Repository.TestFolder, folder, "Approved", name + ".approved.txt");
        var approved = File.Exists(approvedPath) ? File.ReadAllText(approvedPath) : string.Empty;
        if (approved == received)
        {
            return;
        }

        if (!MutationRun.IsOn)
        {
            File.WriteAllText(approvedPath.Replace(".approved.", ".received.", StringComparison.Ordinal), received);
        }

        var (expected, actual) = (approved.Split('\n'), received.Split('\n'));
        var line = Enumerable.Range(0, Math.Max(expected.Length, actual.Length)).First(i => expected.ElementAtOrDefault(i) != actual.ElementAtOrDefault(i));
        Assert.Fail($"{name}.approved.txt, line {line + 1}\napproved: {expected.ElementAtOrDefault(line)}\nreceived: {actual.ElementAtOrDefault(line)}");
    }
}
