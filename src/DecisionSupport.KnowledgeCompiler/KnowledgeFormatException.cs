namespace DecisionSupport.KnowledgeCompiler;

/// <summary>A knowledge file that cannot be read.</summary>
internal sealed class KnowledgeFormatException(string place, string message, Exception? inner = null) : Exception(message, inner)
{
    public string Place { get; } = place;
}
