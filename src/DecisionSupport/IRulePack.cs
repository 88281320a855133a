using System.Reflection;
using DecisionSupport.Knowledge;

namespace DecisionSupport;

/// <summary>A set of rules with its knowledge. Rules themselves stay internal to the pack.</summary>
public interface IRulePack
{
    /// <summary>Id of the pack.</summary>
    string Id { get; }

    /// <summary>Version of the pack.</summary>
    string Version { get; }

    /// <summary>Hash over rule and knowledge sources, lower-case hexadecimal.</summary>
    string SourcesSha256 { get; }

    /// <summary>The assembly that holds the rules.</summary>
    Assembly Assembly { get; }

    /// <summary>The knowledge on which the rules stand.</summary>
    KnowledgeBase Knowledge { get; }
}
