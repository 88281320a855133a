namespace DecisionSupport.Assessments;

/// <summary>A publication, label or guideline.</summary>
public sealed record Reference
{
    /// <summary>Reference id.</summary>
    public required string Id { get; init; }

    /// <summary>Authors, family name first; at least one.</summary>
    public required IReadOnlyList<string> Authors { get; init; }

    /// <summary>True when the list of authors is cut short.</summary>
    public required bool AuthorsTruncated { get; init; }

    /// <summary>Year; null for a label or page that shows no date.</summary>
    public int? Year { get; init; }

    /// <summary>Title.</summary>
    public required string Title { get; init; }

    /// <summary>Journal, or the kind of document.</summary>
    public required string Journal { get; init; }

    /// <summary>Volume, issue and pages as one string, or null.</summary>
    public string? Locator { get; init; }

    /// <summary>DOI, or null.</summary>
    public string? Doi { get; init; }

    /// <summary>PubMed id, or null.</summary>
    public string? Pmid { get; init; }

    /// <summary>Address, or null.</summary>
    public string? Url { get; init; }

    /// <summary>False where the bibliographic data have not been checked against the source; readers are told.</summary>
    public required bool Verified { get; init; }
}
