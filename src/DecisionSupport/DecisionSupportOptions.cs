using DecisionSupport.Overlays;

namespace DecisionSupport;

/// <summary>What a host may choose when it registers the library.</summary>
public sealed class DecisionSupportOptions
{
    internal SiteOverlay? Site { get; private set; }

    /// <summary>Lays a site's overlay over the knowledge of the rule pack. DecisionSupport.Overlays reads one from a file.</summary>
    /// <param name="overlay">The overlay.</param>
    /// <returns>The same options.</returns>
    public DecisionSupportOptions Overlay(SiteOverlay overlay)
    {
        ArgumentNullException.ThrowIfNull(overlay);
        Site = overlay;
        return this;
    }
}
