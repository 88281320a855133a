using DecisionSupport.Engine.Diagnostics;
using DecisionSupport.Engine.Extensibility;

namespace DecisionSupport.Engine;

/// <summary>
/// A working memory of facts and the rules that apply to them. Not safe for concurrent use.
/// Facts are equal by <see cref="object.Equals(object)"/>, or by <see cref="RuleModel.IIdentityProvider"/>.
/// </summary>
public interface ISession : ISessionSchemaProvider
{
    /// <summary>Whether linked facts change as soon as their activation does; the default is yes.</summary>
    bool AutoPropagateLinkedFacts { get; set; }

    /// <summary>The waiting matches.</summary>
    IAgenda Agenda { get; }

    /// <summary>The session's events.</summary>
    IEventProvider Events { get; }

    /// <summary>Counts of what nodes do.</summary>
    /// <exception cref="NotSupportedException">Always: this engine does not count.</exception>
    IMetricsProvider Metrics { get; }

    /// <summary>Finds services.</summary>
    IDependencyResolver DependencyResolver { get; set; }

    /// <summary>Runs actions.</summary>
    IActionInterceptor? ActionInterceptor { get; set; }

    /// <summary>Inserts facts.</summary>
    /// <exception cref="ArgumentException">An equal fact is already there; nothing is inserted.</exception>
    void InsertAll(IEnumerable<object> facts);

    /// <summary>Inserts facts, all or none.</summary>
    IFactResult TryInsertAll(IEnumerable<object> facts);

    /// <summary>Inserts facts.</summary>
    IFactResult TryInsertAll(IEnumerable<object> facts, BatchOptions options);

    /// <summary>Inserts a fact.</summary>
    /// <exception cref="ArgumentException">An equal fact is already there.</exception>
    void Insert(object fact);

    /// <summary>Inserts a fact unless an equal one is there.</summary>
    bool TryInsert(object fact);

    /// <summary>Updates facts.</summary>
    /// <exception cref="ArgumentException">A fact is not there; nothing is updated.</exception>
    void UpdateAll(IEnumerable<object> facts);

    /// <summary>Updates facts, all or none.</summary>
    IFactResult TryUpdateAll(IEnumerable<object> facts);

    /// <summary>Updates facts.</summary>
    IFactResult TryUpdateAll(IEnumerable<object> facts, BatchOptions options);

    /// <summary>Updates a fact: it replaces the equal fact that is there.</summary>
    /// <exception cref="ArgumentException">There is no such fact.</exception>
    void Update(object fact);

    /// <summary>Updates a fact if it is there.</summary>
    bool TryUpdate(object fact);

    /// <summary>Removes facts.</summary>
    /// <exception cref="ArgumentException">A fact is not there; nothing is removed.</exception>
    void RetractAll(IEnumerable<object> facts);

    /// <summary>Removes facts, all or none.</summary>
    IFactResult TryRetractAll(IEnumerable<object> facts);

    /// <summary>Removes facts.</summary>
    IFactResult TryRetractAll(IEnumerable<object> facts, BatchOptions options);

    /// <summary>Removes a fact.</summary>
    /// <exception cref="ArgumentException">There is no such fact.</exception>
    void Retract(object fact);

    /// <summary>Removes a fact if it is there.</summary>
    bool TryRetract(object fact);

    /// <summary>Propagates the changes of linked facts that wait while <see cref="AutoPropagateLinkedFacts"/> is off.</summary>
    IEnumerable<ILinkedFactSet> PropagateLinked();

    /// <summary>Fires rules until none is left, and returns the number of firings.</summary>
    /// <exception cref="RuleExecutionException">A rule failed, or rules fire in a circle.</exception>
    int Fire();

    /// <summary>Fires rules until none is left or the token is cancelled, and returns the number of firings.</summary>
    /// <exception cref="RuleExecutionException">A rule failed, or rules fire in a circle.</exception>
    int Fire(CancellationToken cancellationToken);

    /// <summary>Fires at most so many rules, and returns the number of firings.</summary>
    /// <exception cref="RuleExecutionException">A rule failed, or rules fire in a circle.</exception>
    int Fire(int maxRulesNumber);

    /// <summary>Fires at most so many rules or until the token is cancelled, and returns the number of firings.</summary>
    /// <exception cref="RuleExecutionException">A rule failed, or rules fire in a circle.</exception>
    int Fire(int maxRulesNumber, CancellationToken cancellationToken);

    /// <summary>The facts of a type, in order of arrival.</summary>
    IQueryable<TFact> Query<TFact>();
}
