namespace DecisionSupport.Reporting;

/// <summary>There is no browser that prints, or it did not print. The message names no file of the user.</summary>
/// <param name="message">What is missing, for people.</param>
public sealed class PrinterUnavailableException(string message) : Exception(message);
