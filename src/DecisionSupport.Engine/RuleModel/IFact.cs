namespace DecisionSupport.Engine.RuleModel;

/// <summary>A fact in working memory.</summary>
public interface IFact
{
    /// <summary>The CLR type of the value.</summary>
    Type Type { get; }

    /// <summary>The fact itself.</summary>
    object Value { get; }

    /// <summary>How the fact came to be; <see langword="null"/> if it was inserted.</summary>
    IFactSource? Source { get; }
}
