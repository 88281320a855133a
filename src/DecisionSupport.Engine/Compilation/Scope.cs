using DecisionSupport.Engine.RuleModel;

namespace DecisionSupport.Engine.Compilation;

/// <summary>Where the values of a rule's names are: one slot of the values array each.</summary>
internal sealed class Scope
{
    private readonly Dictionary<string, int> _slots = new(StringComparer.Ordinal);

    public List<Declaration> Declarations { get; } = [];

    public int Add(Declaration declaration)
    {
        _slots[declaration.Name] = Declarations.Count;
        Declarations.Add(declaration);
        return Declarations.Count - 1;
    }

    public int? Find(string? name) => name is not null && _slots.TryGetValue(name, out var slot) ? slot : null;
}
