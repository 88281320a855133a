using DecisionSupport.Engine.RuleModel;

namespace DecisionSupport.Engine.Runtime;

/// <summary>A query result. Its identity says which result it is; its facts and their versions say whether it changed.</summary>
internal sealed class Derived : Item, IFact, IFactSource
{
    private static readonly (Fact Fact, long Version)[] None = [];

    private readonly (Fact Fact, long Version)[] _sources;

    public Derived(object? value, object identity)
        : this(value, identity, None)
    {
    }

    private Derived(object? value, object identity, (Fact Fact, long Version)[] sources)
    {
        Value = value!;
        Identity = identity;
        _sources = sources;
    }

    /// <summary>A result made from another item.</summary>
    public static Derived From(object? value, object identity, Item source) => source is Derived d
        ? new Derived(value, identity, d._sources)
        : source is Fact f ? new Derived(value, identity, [(f, f.Version)]) : throw new InvalidOperationException();

    /// <summary>A result made from facts.</summary>
    public static Derived From(object? value, object identity, List<Fact> facts)
    {
        var sources = facts.Count == 0 ? None : new (Fact, long)[facts.Count];
        for (var i = 0; i < sources.Length; i++)
        {
            sources[i] = (facts[i], facts[i].Version);
        }

        return new Derived(value, identity, sources);
    }

    /// <summary>A result made from other items.</summary>
    public static Derived From(object? value, object identity, List<Item> sources)
    {
        var count = 0;
        foreach (var source in sources)
        {
            count += source is Derived d ? d._sources.Length : 1;
        }

        if (count == 0)
        {
            return new Derived(value, identity);
        }

        var (all, i) = (new (Fact, long)[count], 0);
        foreach (var source in sources)
        {
            if (source is Fact f)
            {
                all[i++] = (f, f.Version);
            }
            else if (source is Derived d)
            {
                d._sources.CopyTo(all, i);
                i += d._sources.Length;
            }
        }

        return new Derived(value, identity, all);
    }

    public object Identity { get; }

    public Type Type => Value?.GetType() ?? typeof(object);

    public IFactSource Source => this;

    public FactSourceType SourceType => FactSourceType.Aggregate;

    public IEnumerable<IFact> Facts => _sources.Select(s => s.Fact);

    /// <summary>A version is never that of another fact, so equal versions are equal facts.</summary>
    public bool HasSameContent(Derived other)
    {
        if (_sources.Length != other._sources.Length)
        {
            return false;
        }

        for (var i = 0; i < _sources.Length; i++)
        {
            if (_sources[i].Version != other._sources[i].Version)
            {
                return false;
            }
        }

        return true;
    }

    public override bool Equals(object? obj) => obj is Derived d && Identity.Equals(d.Identity);

    public override int GetHashCode() => Identity.GetHashCode();
}
