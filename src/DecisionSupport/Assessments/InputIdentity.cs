namespace DecisionSupport.Assessments;

/// <summary>The input.</summary>
/// <param name="Sha256">Hash over the canonical profile (keys and results sorted, UTF-8, no white space), lower-case hexadecimal.</param>
public sealed record InputIdentity(string Sha256);
