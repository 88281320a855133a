using DecisionSupport.Engine.Extensibility;
using DecisionSupport.Engine.RuleModel;

namespace DecisionSupport.Engine.Runtime;

/// <summary>The session as actions see it.</summary>
internal sealed class ActionContext(Session session, Activation activation, CancellationToken cancellationToken)
    : IContext, IResolutionContext
{
    public IRuleDefinition Rule => activation.Rule;

    public IMatch Match => activation;

    public CancellationToken CancellationToken { get; } = cancellationToken;

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

    public IReadOnlyCollection<object> GetLinkedKeys() => activation.Linked is { } linked ? [.. linked.Select(l => l.Key)] : [];

    public object? GetLinked(object key) => activation.FindLinked(key)?.Value;

    public void InsertLinked(object key, object fact) => session.InsertLinked(activation, key, fact);

    public void InsertAllLinked(IEnumerable<KeyValuePair<object, object>> keyedFacts)
    {
        foreach (var (key, fact) in keyedFacts)
        {
            InsertLinked(key, fact);
        }
    }

    public void UpdateLinked(object key, object fact) => session.UpdateLinked(activation, key, fact);

    public void UpdateAllLinked(IEnumerable<KeyValuePair<object, object>> keyedFacts)
    {
        foreach (var (key, fact) in keyedFacts)
        {
            UpdateLinked(key, fact);
        }
    }

    public void RetractLinked(object key, object fact) => session.RetractLinked(activation, key);

    public void RetractAllLinked(IEnumerable<KeyValuePair<object, object>> keyedFacts)
    {
        foreach (var (key, fact) in keyedFacts)
        {
            RetractLinked(key, fact);
        }
    }

    public object Resolve(Type serviceType) => session.DependencyResolver.Resolve(this, serviceType);
}
