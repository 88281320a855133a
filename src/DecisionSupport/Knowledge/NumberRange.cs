namespace DecisionSupport.Knowledge;

/// <summary>A range of whole numbers, both ends included.</summary>
/// <param name="Min">Smallest, or null.</param>
/// <param name="Max">Largest, or null.</param>
public sealed record NumberRange(int? Min = null, int? Max = null)
{
    /// <summary>Whether a number lies within.</summary>
    /// <param name="value">The number.</param>
    /// <returns>True when it does.</returns>
    public bool Contains(int value) => (Min is not { } min || value >= min) && (Max is not { } max || value <= max);
}
