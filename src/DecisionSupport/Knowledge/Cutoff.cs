namespace DecisionSupport.Knowledge;

/// <summary>A cut-off: a unit, one or two bounds and the call that follows.</summary>
public sealed record Cutoff
{
    /// <summary>Unit of the number.</summary>
    public required string Unit { get; init; }

    /// <summary>Assay for which it holds, or null for every assay.</summary>
    public string? Assay { get; init; }

    /// <summary>Exclusive upper bound.</summary>
    public double? Below { get; init; }

    /// <summary>Inclusive upper bound.</summary>
    public double? AtMost { get; init; }

    /// <summary>Inclusive lower bound.</summary>
    public double? AtLeast { get; init; }

    /// <summary>Exclusive lower bound.</summary>
    public double? Above { get; init; }

    /// <summary>The call.</summary>
    public required string Call { get; init; }

    /// <summary>The cut-off in words.</summary>
    public required string Text { get; init; }

    /// <summary>Reference id, or null.</summary>
    public string? Reference { get; init; }

    /// <summary>Whether a number lies within the bounds.</summary>
    /// <param name="value">The number, in <see cref="Unit"/>.</param>
    /// <returns>True when every bound given holds.</returns>
    public bool Holds(double value) =>
        (Below is not { } below || value < below)
        && (AtMost is not { } atMost || value <= atMost)
        && (AtLeast is not { } atLeast || value >= atLeast)
        && (Above is not { } above || value > above);
}
