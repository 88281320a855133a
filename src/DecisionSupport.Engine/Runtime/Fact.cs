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

    public List<AlphaNode> Nodes { get; } = new(4);

    /// <summary>Activations that bind the fact; ended ones are dropped from time to time.</summary>
    public List<Activation> Activations { get; } = [];

    /// <summary>What yielded the fact: one reason, or several where equal facts are merged.</summary>
    public List<LinkedFact> Reasons { get; } = new(0);

    public Type Type => Value.GetType();

    public IFactSource? Source => Reasons.Count == 0 ? null : Reasons[0].Activation;

    public void Join(Activation activation)
    {
        if (Activations.Count >= 16 && Activations.Count == Activations.Capacity)
        {
            Activations.RemoveAll(static a => a.IsRemoved);
        }

        Activations.Add(activation);
    }
}
