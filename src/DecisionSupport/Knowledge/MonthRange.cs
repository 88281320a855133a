namespace DecisionSupport.Knowledge;

/// <summary>A range of months since (neo)adjuvant therapy.</summary>
/// <param name="Over">More than this many months, or null.</param>
/// <param name="UpTo">At most this many months, or null.</param>
public sealed record MonthRange(double? Over = null, double? UpTo = null);
