namespace DecisionSupport.Profiles;

/// <summary>A profile that breaks the rules of the format was handed in.</summary>
public sealed class InvalidProfileException : Exception
{
    /// <summary>Creates the exception.</summary>
    public InvalidProfileException()
        : this([])
    {
    }

    /// <summary>Creates the exception with a message.</summary>
    /// <param name="message">The message.</param>
    public InvalidProfileException(string message)
        : this([new ProfileProblem(string.Empty, message)])
    {
    }

    /// <summary>Creates the exception with a message and a cause.</summary>
    /// <param name="message">The message.</param>
    /// <param name="innerException">The cause.</param>
    public InvalidProfileException(string message, Exception innerException)
        : base(message, innerException) => Problems = [new ProfileProblem(string.Empty, message)];

    /// <summary>Creates the exception with every problem.</summary>
    /// <param name="problems">The problems.</param>
    public InvalidProfileException(IReadOnlyList<ProfileProblem> problems)
        : base("The profile is invalid: " + string.Join("; ", (problems ?? []).Select(p => $"{p.Path}: {p.Message}"))) =>
        Problems = problems ?? [];

    /// <summary>Every problem.</summary>
    public IReadOnlyList<ProfileProblem> Problems { get; }
}
