namespace DecisionSupport.Engine.RuleModel;

/// <summary>A named value attached to a rule.</summary>
public class RuleProperty
{
    /// <summary>Creates a property.</summary>
    public RuleProperty(string name, object value)
    {
        Name = name;
        Value = value;
    }

    /// <summary>The name.</summary>
    public string Name { get; }

    /// <summary>The value.</summary>
    public object Value { get; }
}
