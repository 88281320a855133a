using DecisionSupport.Browser.Tests.Reports;

namespace DecisionSupport.Browser.Tests.Pictures;

/// <summary>Pictures that someone looked at and found right.</summary>
internal static class ApprovedPicture
{
    private static string Folder => Path.Combine(Repository.Tests, "Approved");

    /// <summary>Fails on a picture that looks different, and leaves it beside the approved one with a drawing of where.</summary>
    public static void Matches(byte[] screen, string name)
    {
        var received = Picture.OfScreen(screen);
        var approvedPath = Path.Combine(Folder, name + ".approved.png");
        var receivedPath = Path.Combine(Folder, name + ".received.png");
        var drawingPath = Path.Combine(Folder, name + ".received.difference.png");
        if (!File.Exists(approvedPath))
        {
            Directory.CreateDirectory(Folder);
            File.WriteAllBytes(receivedPath, received.ToPng());
            Assert.Fail($"{name}: nothing approved yet. Look at {name}.received.png and, if it is right, rename it to {name}.approved.png.");
        }

        var comparison = new Comparison(Picture.Read(File.ReadAllBytes(approvedPath)), received);
        if (comparison.LooksTheSame)
        {
            File.Delete(receivedPath);
            File.Delete(drawingPath);
            return;
        }

        File.WriteAllBytes(receivedPath, received.ToPng());
        File.WriteAllBytes(drawingPath, comparison.Drawing());
        Assert.Fail($"{name}: {comparison.Verdict}. Compare {name}.approved.png, {name}.received.png and {name}.received.difference.png.");
    }
}
