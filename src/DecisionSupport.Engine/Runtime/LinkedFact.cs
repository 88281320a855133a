namespace DecisionSupport.Engine.Runtime;

/// <summary>A fact that an activation holds under a key.</summary>
internal sealed class LinkedFact(Activation activation, object key, object value)
{
    public Activation Activation { get; } = activation;

    public object Key { get; } = key;

    /// <summary>The value as the activation last set it, perhaps not yet in working memory.</summary>
    public object Value { get; set; } = value;

    /// <summary>The fact in working memory, once it is there.</summary>
    public Fact? Fact { get; set; }
}
