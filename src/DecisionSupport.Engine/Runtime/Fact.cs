using DecisionSupport.Engine.Compilation;
using DecisionSupport.Engine.RuleModel;

namespace DecisionSupport.Engine.Runtime;

/// <summary>A fact in working memory.</summary>
internal sealed class Fact(long id) : Item, IFact
{
    /// <summary>Increases in order of arrival.</summary>
    public long Id { get; } = id;

    /// <summary>Larger after each update, and never that of another fact.</summary>
    public long Version { get; set; } = id;

    public bool IsRemoved { get; set; }

    /// <summary>Whether the fact was inserted by the host or by an action, rather than yielded.</summary>
    public bool IsStated { get; set; }

    /// <summary>The nodes that the fact is in.</summary>
    public AlphaNode[] Nodes { get; set; } = [];

    /// <summary>Activations that bind the fact; ended ones are dropped from time to time.</summary>
    public List<Activation>? Activations { get; private set; }

    /// <summary>What yielded the fact: one reason, or several where equal facts are merged.</summary>
    public List<LinkedFact>? Reasons { get; private set; }

    public bool HasReasons => Reasons is { Count: > 0 };

    public Type Type => Value.GetType();

    public IFactSource? Source => HasReasons ? Reasons![0].Activation : null;

    public void Join(LinkedFact reason) => (Reasons ??= new(1)).Add(reason);

    public void Join(Activation activation)
    {
        var activations = Activations ??= new(2);
        if (activations.Count >= 16 && activations.Count == activations.Capacity)
        {
            activations.RemoveAll(static a => a.IsRemoved);
        }

        activations.Add(activation);
    }
}
