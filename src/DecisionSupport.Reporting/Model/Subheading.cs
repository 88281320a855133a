namespace DecisionSupport.Reporting.Model;

/// <summary>A heading within a section: level 1 for a group, level 2 for an entry.</summary>
internal sealed record Subheading(Rich Text, int Level = 1) : Block;
