namespace DecisionSupport.Engine.Explanations;

/// <summary>What a session of this engine can say about its conclusions. Cast an <see cref="ISession"/> to it.</summary>
public interface IExplainableSession
{
    /// <summary>Why a fact is there: the rules that yielded it and, down to inserted facts, what they matched.</summary>
    /// <exception cref="ArgumentException">There is no such fact.</exception>
    Proof Explain(object fact);

    /// <summary>How far the conditions of a rule get, one answer for each alternative of the rule.</summary>
    /// <param name="ruleName">The rule.</param>
    /// <param name="describe">Names a fact that comes near; null = its type only, because facts may hold what must not be shown.</param>
    /// <exception cref="ArgumentException">There is no such rule.</exception>
    IReadOnlyList<WhyNot> WhyNot(string ruleName, Func<object, string>? describe = null);
}
