namespace DecisionSupport.Engine.Runtime;

/// <summary>A fact that an activation holds under a key.</summary>
internal sealed class LinkedFact
{
    public Activation Activation { get; private set; } = null!;

    public object Key { get; private set; } = null!;

    /// <summary>The value as the activation last set it, perhaps not yet in working memory.</summary>
    public object Value { get; set; } = null!;

    /// <summary>The fact in working memory, once it is there.</summary>
    public Fact? Fact { get; set; }

    public void Start(Activation activation, object key, object value) => (Activation, Key, Value) = (activation, key, value);

    public void Clear() => (Activation, Key, Value, Fact) = (null!, null!, null!, null);
}
