using DecisionSupport.Engine.RuleModel;

namespace DecisionSupport.Engine.Runtime;

/// <summary>A query result. Its identity says which result it is; its facts and their versions say whether it changed.</summary>
internal sealed class Derived : Item, IFact, IFactSource
{
    private readonly Fact[] _facts;
    private readonly long[] _versions;

    public Derived(object? value, object identity, Fact[] facts, long[] versions)
    {
        Value = value!;
        Identity = identity;
        _facts = facts;
        _versions = versions;
    }

    /// <summary>A result made from another item.</summary>
    public static Derived From(object? value, object identity, Item source) => source is Derived d
        ? new Derived(value, identity, d._facts, d._versions)
        : source is Fact f ? new Derived(value, identity, [f], [f.Version]) : throw new InvalidOperationException();

    /// <summary>A result made from other items.</summary>
    public static Derived From(object? value, object identity, List<Item> sources)
    {
        if (sources.Count == 0)
        {
            return new Derived(value, identity, [], []);
        }

        var count = 0;
        foreach (var source in sources)
        {
            count += source is Derived d ? d._facts.Length : 1;
        }

        var (facts, versions, i) = (new Fact[count], new long[count], 0);
        foreach (var source in sources)
        {
            if (source is Fact f)
            {
                (facts[i], versions[i++]) = (f, f.Version);
            }
            else if (source is Derived d)
            {
                d._facts.CopyTo(facts, i);
                d._versions.CopyTo(versions, i);
                i += d._facts.Length;
            }
        }

        return new Derived(value, identity, facts, versions);
    }

    public object Identity { get; }

    public Type Type => Value?.GetType() ?? typeof(object);

    public IFactSource Source => this;

    public FactSourceType SourceType => FactSourceType.Aggregate;

    public IEnumerable<IFact> Facts => _facts;

    public bool HasSameContent(Derived other) => _versions.AsSpan().SequenceEqual(other._versions);

    public override bool Equals(object? obj) => obj is Derived d && Identity.Equals(d.Identity);

    public override int GetHashCode() => Identity.GetHashCode();
}
