namespace DecisionSupport.Engine.Runtime;

/// <summary>The facts in a node, in order of arrival in working memory (whatever happened to them since).</summary>
internal sealed class AlphaMemory
{
    public List<Fact> Facts { get; } = [];

    public void Add(Fact fact)
    {
        if (Facts.Count == 0 || Facts[^1].Id < fact.Id)
        {
            Facts.Add(fact);
        }
        else
        {
            Facts.Insert(~Find(fact), fact);
        }
    }

    public void Remove(Fact fact) => Facts.RemoveAt(Find(fact));

    public bool Contains(Fact fact) => Find(fact) >= 0;

    private int Find(Fact fact) => Facts.BinarySearch(fact, ById.Instance);

    private sealed class ById : IComparer<Fact>
    {
        public static readonly ById Instance = new();

        public int Compare(Fact? x, Fact? y) => x!.Id.CompareTo(y!.Id);
    }
}
