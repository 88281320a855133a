using System.Linq.Expressions;

namespace DecisionSupport.Engine.RuleModel;

/// <summary>A name that a rule element gives to what it matched.</summary>
public sealed class Declaration : IEquatable<Declaration>
{
    internal Declaration(Type type, string name, bool isGenerated = false)
    {
        Type = type;
        Name = name;
        IsGenerated = isGenerated;
    }

    /// <summary>The name, unique in its rule.</summary>
    public string Name { get; }

    /// <summary>The type of the value.</summary>
    public Type Type { get; }

    /// <summary>The element that declares the name; <see langword="null"/> for a free parameter.</summary>
    public RuleElement? Target { get; internal set; }

    /// <summary>Whether the author gave no name.</summary>
    internal bool IsGenerated { get; }

    /// <inheritdoc/>
    public bool Equals(Declaration? other) => other is not null && other.Name == Name && other.Type == Type;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Declaration);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Name, Type);

    internal static Declaration Of(ParameterExpression parameter) => new(parameter.Type, parameter.Name ?? string.Empty);
}
