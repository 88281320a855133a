namespace DecisionSupport.Browser.Tests.Pages;

/// <summary>A sheet, in PDF points of 1/72 inch.</summary>
internal sealed record Paper(string Name, double Width, double Height)
{
    /// <summary>The margins that the style sheet asks for: 15 mm above, 14 mm beside, 17 mm below.</summary>
    public const double Above = 15 * PointsPerMillimetre, Beside = 14 * PointsPerMillimetre, Below = 17 * PointsPerMillimetre;

    private const double PointsPerMillimetre = 72 / 25.4;

    public static Paper A4 { get; } = new("A4", 595.28, 841.89);

    public static Paper Letter { get; } = new("Letter", 612, 792);

    public static Paper Named(string name) => name == A4.Name ? A4 : Letter;

    /// <summary>Width between the margins in CSS pixels, of which 96 make an inch.</summary>
    public int Pixels => (int)((Width - (2 * Beside)) / 72 * 96);
}
