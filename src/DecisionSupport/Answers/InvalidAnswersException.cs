using DecisionSupport.Profiles;

namespace DecisionSupport.Answers;

/// <summary>Answers to open questions that cannot be used.</summary>
public sealed class InvalidAnswersException : Exception
{
    /// <summary>Creates the exception without problems.</summary>
    public InvalidAnswersException()
        : this([])
    {
    }

    /// <summary>Creates the exception with a message.</summary>
    /// <param name="message">The message.</param>
    public InvalidAnswersException(string message)
        : base(message) => Problems = [];

    /// <summary>Creates the exception with a message and a cause.</summary>
    /// <param name="message">The message.</param>
    /// <param name="innerException">The cause.</param>
    public InvalidAnswersException(string message, Exception innerException)
        : base(message, innerException) => Problems = [];

    /// <summary>Creates the exception.</summary>
    /// <param name="problems">What is wrong.</param>
    public InvalidAnswersException(IReadOnlyList<ProfileProblem> problems)
        : base("The answers cannot be used.") => Problems = problems;

    /// <summary>Every problem; its path is the biomarker or field, or <c>answer N</c> where the answer names neither.</summary>
    public IReadOnlyList<ProfileProblem> Problems { get; }
}
