namespace DecisionSupport.Engine.Runtime;

/// <summary>Orders facts by arrival.</summary>
internal sealed class ById : IComparer<Fact>
{
    public static readonly ById Instance = new();

    public int Compare(Fact? x, Fact? y) => x!.Id.CompareTo(y!.Id);

    /// <summary>The position of the first fact that is not older than the id.</summary>
    public static int FirstFrom(List<Fact> facts, long id)
    {
        var (low, high) = (0, facts.Count);
        while (low < high)
        {
            var middle = (low + high) >> 1;
            if (facts[middle].Id < id)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }
}
