namespace DecisionSupport.Engine.Diagnostics;

/// <summary>An error that a subscriber can choose to ignore.</summary>
public interface IRecoverableError
{
    /// <summary>Set to <see langword="true"/> to go on as if the condition were false or the action had ended.</summary>
    bool IsHandled { get; set; }

    /// <summary>The error.</summary>
    Exception Exception { get; }
}
