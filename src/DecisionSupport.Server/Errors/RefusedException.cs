namespace DecisionSupport.Server.Errors;

/// <summary>The request is not answered, and the client is told why.</summary>
internal sealed class RefusedException(int status, params IReadOnlyList<Problem> problems) : Exception("The request was refused.")
{
    public int Status { get; } = status;

    public IReadOnlyList<Problem> Problems { get; } = problems;

    public static RefusedException BadRequest(params IReadOnlyList<Problem> problems) => new(StatusCodes.Status400BadRequest, problems);
}
