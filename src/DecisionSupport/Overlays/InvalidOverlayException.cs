namespace DecisionSupport.Overlays;

/// <summary>An overlay that cannot be used: nothing is assessed with it.</summary>
public sealed class InvalidOverlayException : Exception
{
    /// <summary>Creates the exception.</summary>
    public InvalidOverlayException()
        : this([])
    {
    }

    /// <summary>Creates the exception with a message.</summary>
    /// <param name="message">The message.</param>
    public InvalidOverlayException(string message)
        : this([new OverlayProblem(string.Empty, message)])
    {
    }

    /// <summary>Creates the exception with a message and a cause.</summary>
    /// <param name="message">The message.</param>
    /// <param name="innerException">The cause.</param>
    public InvalidOverlayException(string message, Exception innerException)
        : base(message, innerException) => Problems = [new OverlayProblem(string.Empty, message)];

    /// <summary>Creates the exception with every problem.</summary>
    /// <param name="problems">The problems.</param>
    public InvalidOverlayException(IReadOnlyList<OverlayProblem> problems)
        : base("The overlay is invalid: " + string.Join("; ", (problems ?? []).Select(p => $"{p.Path}: {p.Message}"))) =>
        Problems = problems ?? [];

    /// <summary>Every problem.</summary>
    public IReadOnlyList<OverlayProblem> Problems { get; }
}
