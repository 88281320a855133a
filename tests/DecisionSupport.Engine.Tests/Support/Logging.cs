namespace DecisionSupport.Engine.Tests.Support;

/// <summary>A rule that writes down what it does.</summary>
internal abstract class Logging : Rule
{
    public List<string> Log { get; } = [];

    protected void Write(string text) => Log.Add(text);
}
