using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace DecisionSupport.Engine.RuleModel;

/// <summary>The properties of a rule, by name.</summary>
[SuppressMessage("Naming", "CA1710", Justification = "The name is part of the DSL's published surface.")]
public class PropertyMap : IReadOnlyCollection<RuleProperty>
{
    private readonly Dictionary<string, RuleProperty> _properties;

    /// <summary>Creates a map.</summary>
    /// <exception cref="ArgumentException">Two properties have the same name.</exception>
    public PropertyMap(IEnumerable<RuleProperty> properties) =>
        _properties = properties.ToDictionary(p => p.Name, StringComparer.Ordinal);

    /// <inheritdoc/>
    public int Count => _properties.Count;

    /// <summary>The value of the property.</summary>
    /// <exception cref="ArgumentException">There is no property with the name.</exception>
    public object this[string name] => _properties.TryGetValue(name, out var property)
        ? property.Value
        : throw new ArgumentException($"The rule has no property '{name}'.", nameof(name));

    /// <summary>Finds a property.</summary>
    public bool TryGetProperty(string name, [NotNullWhen(true)] out RuleProperty? property) =>
        _properties.TryGetValue(name, out property);

    /// <inheritdoc/>
    public IEnumerator<RuleProperty> GetEnumerator() => _properties.Values.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
