namespace DecisionSupport.Engine.RuleModel;

/// <summary>What an action can do to the session that runs it.</summary>
public interface IContext
{
    /// <summary>The rule that fires.</summary>
    IRuleDefinition Rule { get; }

    /// <summary>The facts that the rule matched.</summary>
    IMatch Match { get; }

    /// <summary>The token given to <c>Fire</c>.</summary>
    CancellationToken CancellationToken { get; }

    /// <summary>Stops firing after this rule.</summary>
    void Halt();

    /// <summary>Inserts a fact.</summary>
    /// <exception cref="ArgumentException">An equal fact is already there.</exception>
    void Insert(object fact);

    /// <summary>Inserts facts.</summary>
    /// <exception cref="ArgumentException">An equal fact is already there; nothing is inserted.</exception>
    void InsertAll(IEnumerable<object> facts);

    /// <summary>Inserts a fact unless an equal one is there.</summary>
    bool TryInsert(object fact);

    /// <summary>Tells the session that a fact has changed.</summary>
    /// <exception cref="ArgumentException">There is no such fact.</exception>
    void Update(object fact);

    /// <summary>Tells the session that facts have changed.</summary>
    /// <exception cref="ArgumentException">A fact is not there; nothing is updated.</exception>
    void UpdateAll(IEnumerable<object> facts);

    /// <summary>Tells the session that a fact has changed, if it is there.</summary>
    bool TryUpdate(object fact);

    /// <summary>Removes a fact.</summary>
    /// <exception cref="ArgumentException">There is no such fact.</exception>
    void Retract(object fact);

    /// <summary>Removes facts.</summary>
    /// <exception cref="ArgumentException">A fact is not there; nothing is removed.</exception>
    void RetractAll(IEnumerable<object> facts);

    /// <summary>Removes a fact if it is there.</summary>
    bool TryRetract(object fact);

    /// <summary>The keys of the facts that this activation holds.</summary>
    IReadOnlyCollection<object> GetLinkedKeys();

    /// <summary>The linked fact with the key, or <see langword="null"/>.</summary>
    object? GetLinked(object key);

    /// <summary>Inserts a fact that lives as long as the activation holds.</summary>
    /// <exception cref="ArgumentException">The activation already holds a fact with the key.</exception>
    void InsertLinked(object key, object fact);

    /// <summary>Inserts linked facts.</summary>
    void InsertAllLinked(IEnumerable<KeyValuePair<object, object>> keyedFacts);

    /// <summary>Replaces a linked fact.</summary>
    /// <exception cref="ArgumentException">The activation holds no fact with the key.</exception>
    void UpdateLinked(object key, object fact);

    /// <summary>Replaces linked facts.</summary>
    void UpdateAllLinked(IEnumerable<KeyValuePair<object, object>> keyedFacts);

    /// <summary>Removes a linked fact.</summary>
    /// <exception cref="ArgumentException">The activation holds no fact with the key.</exception>
    void RetractLinked(object key, object fact);

    /// <summary>Removes linked facts.</summary>
    void RetractAllLinked(IEnumerable<KeyValuePair<object, object>> keyedFacts);

    /// <summary>Finds a service.</summary>
    object Resolve(Type serviceType);
}
