namespace DecisionSupport.Reporting.Model;

/// <summary>What a piece of text is. Writers decide how that looks.</summary>
internal enum SpanStyle
{
    Plain,
    Strong,

    /// <summary>An identifier.</summary>
    Code,

    /// <summary>A number in the list of references.</summary>
    Citation,
}
