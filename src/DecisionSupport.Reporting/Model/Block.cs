namespace DecisionSupport.Reporting.Model;

/// <summary>A part of a section: <see cref="Paragraph"/>, <see cref="Subheading"/>, <see cref="FactList"/>, <see cref="ItemList"/> or <see cref="Table"/>.</summary>
internal abstract record Block;
