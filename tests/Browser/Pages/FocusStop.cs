namespace DecisionSupport.Browser.Tests.Pages;

/// <summary>Where the Tab key stopped.</summary>
internal sealed record FocusStop
{
    /// <summary>Which of the page's elements that take the focus, in the order of the document; -1 for none of them.</summary>
    public int Index { get; init; }

    /// <summary>The element, to find it by.</summary>
    public string Element { get; init; } = "";

    /// <summary>Width of the outline around it, in CSS pixels; zero where there is none to see.</summary>
    public double Outline { get; init; }

    /// <summary>Whether some of it lies within the window, not under another element.</summary>
    public bool InView { get; init; }
}
