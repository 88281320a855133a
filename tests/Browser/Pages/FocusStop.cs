using System.Text.Json.Serialization;

namespace DecisionSupport.Browser.Tests.Pages;

/// <summary>Where the Tab key stopped.</summary>
/// <param name="Index">Which of the page's elements that take the focus, in the order of the document; -1 for none of them.</param>
/// <param name="Element">The element, to find it by.</param>
/// <param name="Outline">Width of the outline around it, in CSS pixels; zero where there is none to see.</param>
/// <param name="InView">Whether some of it lies within the window, not under another element.</param>
internal sealed record FocusStop(
    [property: JsonPropertyName("index")] int Index,
    [property: JsonPropertyName("element")] string Element,
    [property: JsonPropertyName("outline")] double Outline,
    [property: JsonPropertyName("inView")] bool InView);
