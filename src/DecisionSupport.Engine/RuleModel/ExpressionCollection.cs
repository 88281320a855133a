using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace DecisionSupport.Engine.RuleModel;

/// <summary>The named expressions of an element, in order.</summary>
public class ExpressionCollection : IReadOnlyList<NamedExpressionElement>
{
    private readonly NamedExpressionElement[] _expressions;

    internal ExpressionCollection(IEnumerable<NamedExpressionElement> expressions) => _expressions = [.. expressions];

    /// <inheritdoc/>
    public int Count => _expressions.Length;

    /// <inheritdoc/>
    public NamedExpressionElement this[int index] => _expressions[index];

    /// <summary>The only expression with the name.</summary>
    /// <exception cref="InvalidOperationException">There is none, or more than one.</exception>
    public NamedExpressionElement this[string name] => Find(name).Single();

    /// <summary>All expressions with the name.</summary>
    public IEnumerable<NamedExpressionElement> Find(string name) => _expressions.Where(e => e.Name == name);

    /// <summary>The expression with the name, or <see langword="null"/>.</summary>
    /// <exception cref="InvalidOperationException">There is more than one.</exception>
    public NamedExpressionElement? FindSingleOrDefault(string name) => Find(name).SingleOrDefault();

    /// <summary>A collection with other expressions.</summary>
    [SuppressMessage("Performance", "CA1822", Justification = "An instance member of the DSL's published surface.")]
    public ExpressionCollection Update(IReadOnlyList<NamedExpressionElement> expressions) => new(expressions);

    /// <inheritdoc/>
    public IEnumerator<NamedExpressionElement> GetEnumerator() => ((IEnumerable<NamedExpressionElement>)_expressions).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
