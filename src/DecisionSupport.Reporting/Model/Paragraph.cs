namespace DecisionSupport.Reporting.Model;

/// <summary>Running text.</summary>
internal sealed record Paragraph(Rich Text) : Block;
