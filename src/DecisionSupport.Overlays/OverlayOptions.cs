using DecisionSupport.Overlays;

namespace DecisionSupport;

/// <summary>Registers the library with an overlay from YAML.</summary>
public static class OverlayOptions
{
    /// <summary>Lays the overlay of a file over the knowledge of the rule pack.</summary>
    /// <param name="options">The options.</param>
    /// <param name="path">Path of the YAML file.</param>
    /// <returns>The same options.</returns>
    /// <exception cref="InvalidOverlayException">It cannot be read, or its form is wrong.</exception>
    public static DecisionSupportOptions Overlay(this DecisionSupportOptions options, string path)
    {
        ArgumentNullException.ThrowIfNull(options);
        return options.Overlay(OverlayFile.Read(path));
    }

    /// <summary>Lays an overlay over the knowledge of the rule pack.</summary>
    /// <param name="options">The options.</param>
    /// <param name="yaml">The YAML itself.</param>
    /// <returns>The same options.</returns>
    /// <exception cref="InvalidOverlayException">Its form is wrong.</exception>
    public static DecisionSupportOptions OverlayText(this DecisionSupportOptions options, string yaml)
    {
        ArgumentNullException.ThrowIfNull(options);
        return options.Overlay(OverlayFile.Parse(yaml));
    }
}
