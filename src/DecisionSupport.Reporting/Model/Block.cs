namespace DecisionSupport.Reporting.Model;

/// <summary>A part of a section: <see cref="Paragraph"/>, <see cref="Subheading"/>, <see cref="FactList"/>, <see cref="ItemList"/>, <see cref="Suppositions"/> or <see cref="Table"/>.</summary>
internal abstract record Block;
