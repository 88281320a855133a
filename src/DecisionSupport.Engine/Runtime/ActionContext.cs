using DecisionSupport.Engine.Extensibility;
using DecisionSupport.Engine.RuleModel;

namespace DecisionSupport.Engine.Runtime;

/// <summary>The session as actions see it; good for one firing at a time.</summary>
internal sealed class ActionContext(Session session) : IContext, IResolutionContext
{
    private Activation _activation = null!;

    /// <summary>What fires.</summary>
    public Activation Activation { set => _activation = value; }

    public IRuleDefinition Rule => _activation.Rule;

    public IMatch Match
    {
        get
        {
            session.Expose();
            return _activation;
        }
    }

    public CancellationToken CancellationToken { get; set; }

    public ISession Session => session;

    public void Halt() => session.Halt();

    public void Insert(object fact) => session.Insert(fact);

    public void InsertAll(IEnumerable<object> facts) => session.InsertAll(facts);

    public bool TryInsert(object fact) => session.TryInsert(fact);

    public void Update(object fact) => session.Update(fact);

    public void UpdateAll(IEnumerable<object> facts) => session.UpdateAll(facts);

    public bool TryUpdate(object fact) => session.TryUpdate(fact);

    public void Retract(object fact) => session.Retract(fact);

    public void RetractAll(IEnumerable<object> facts) => session.RetractAll(facts);

    public bool TryRetract(object fact) => session.TryRetract(fact);

    public IReadOnlyCollection<object> GetLinkedKeys() => [.. Enumerable.Range(0, _activation.Linked.Count).Select(i => _activation.Linked[i].Key)];

    public object? GetLinked(object key) => _activation.Linked.Find(key)?.Value;

    public void InsertLinked(object key, object fact) => session.InsertLinked(_activation, key, fact);

    public void InsertAllLinked(IEnumerable<KeyValuePair<object, object>> keyedFacts)
    {
        foreach (var (key, fact) in keyedFacts)
        {
            InsertLinked(key, fact);
        }
    }

    public void UpdateLinked(object key, object fact) => session.UpdateLinked(_activation, key, fact);

    public void UpdateAllLinked(IEnumerable<KeyValuePair<object, object>> keyedFacts)
    {
        foreach (var (key, fact) in keyedFacts)
        {
            UpdateLinked(key, fact);
        }
    }

    public void RetractLinked(object key, object fact) => session.RetractLinked(_activation, key);

    public void RetractAllLinked(IEnumerable<KeyValuePair<object, object>> keyedFacts)
    {
        foreach (var (key, fact) in keyedFacts)
        {
            RetractLinked(key, fact);
        }
    }

    public object Resolve(Type serviceType) => session.DependencyResolver.Resolve(this, serviceType);
}
