namespace DecisionSupport.Reporting.Html.Pathway;

/// <summary>A node of the figure.</summary>
/// <param name="Name">Name in the figure.</param>
/// <param name="X">Middle, from the left.</param>
/// <param name="Y">Middle, from the top.</param>
/// <param name="Biomarkers">Ids of the biomarkers that decide its state.</param>
/// <param name="Mechanism">Id of the mechanism to which it belongs, or null.</param>
internal sealed record PathwayNode(string Name, int X, int Y, IReadOnlyList<string> Biomarkers, string? Mechanism)
{
    public const int Width = 98;
    public const int Height = 56;

    public int Left => X - (Width / 2);

    public int Top => Y - (Height / 2);
}
