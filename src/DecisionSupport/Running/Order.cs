namespace DecisionSupport.Running;

/// <summary>Orders and what moved in them.</summary>
internal static class Order
{
    /// <summary>
    /// Indexes of a longest rising subsequence: the entries that can be left where they are when an order changes. Of several equally long ones
    /// the one that ends and continues earliest, so that the answer is always the same.
    /// </summary>
    public static IReadOnlySet<int> LongestRising(IReadOnlyList<int> values)
    {
        var length = new int[values.Count];
        var previous = new int[values.Count];
        for (var i = 0; i < values.Count; i++)
        {
            (length[i], previous[i]) = (1, -1);
            for (var j = 0; j < i; j++)
            {
                if (values[j] < values[i] && length[j] + 1 > length[i])
                {
                    (length[i], previous[i]) = (length[j] + 1, j);
                }
            }
        }

        var kept = new HashSet<int>();
        for (var i = Array.IndexOf(length, length.DefaultIfEmpty(0).Max()); i >= 0; i = previous[i])
        {
            kept.Add(i);
        }

        return kept;
    }
}
