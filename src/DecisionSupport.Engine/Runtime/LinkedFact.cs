using DecisionSupport.Engine.Compilation;

namespace DecisionSupport.Engine.Runtime;

/// <summary>A fact that an activation holds under a key.</summary>
internal sealed class LinkedFact(Activation activation)
{
    public Activation Activation { get; } = activation;

    public object Key { get; private set; } = null!;

    /// <summary>The value as the activation last set it, perhaps not yet in working memory.</summary>
    public object Value { get; set; } = null!;

    /// <summary>The fact in working memory, once it is there.</summary>
    public Fact? Fact { get; set; }

    public void Start(object key, object value)
    {
        if (Key != key)
        {
            Key = key;
        }

        Value = value;
    }

    /// <summary>Lets go of everything but a rule's own key, which is likely to be the next one too.</summary>
    public void Clear()
    {
        (Value, Fact) = (null!, null);
        if (Key is not ActionCode)
        {
            Key = null!;
        }
    }
}
