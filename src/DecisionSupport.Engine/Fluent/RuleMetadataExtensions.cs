namespace DecisionSupport.Engine.Fluent;

/// <summary>Conveniences for metadata filters.</summary>
public static class RuleMetadataExtensions
{
    /// <summary>Whether the rule has the tag.</summary>
    public static bool IsTagged(this IRuleMetadata metadata, string tag)
    {
        ArgumentNullException.ThrowIfNull(metadata);
        return metadata.Tags.Contains(tag, StringComparer.Ordinal);
    }
}
