namespace DecisionSupport.Engine.Tests.Oracle;

/// <summary>The templates, one for each way to write a condition.</summary>
internal static class Templates
{
    public static readonly Func<int, int, int, int, RandomRule>[] All =
    [
        (n, p, q, r) => new Filter { Number = n, P = p, Q = q, Rank = r },
        (n, p, q, r) => new Join { Number = n, P = p, Q = q, Rank = r },
        (n, p, q, r) => new BaseType { Number = n, P = p, Q = q, Rank = r },
        (n, p, q, r) => new Absent { Number = n, P = p, Q = q, Rank = r },
        (n, p, q, r) => new Present { Number = n, P = p, Q = q, Rank = r },
        (n, p, q, r) => new Every { Number = n, P = p, Q = q, Rank = r },
        (n, p, q, r) => new Collected { Number = n, P = p, Q = q, Rank = r },
        (n, p, q, r) => new Grouped { Number = n, P = p, Q = q, Rank = r },
        (n, p, q, r) => new Projected { Number = n, P = p, Q = q, Rank = r },
        (n, p, q, r) => new Flattened { Number = n, P = p, Q = q, Rank = r },
        (n, p, q, r) => new Either { Number = n, P = p, Q = q, Rank = r },
        (n, p, q, r) => new Computed { Number = n, P = p, Q = q, Rank = r },
        (n, p, q, r) => new Chained { Number = n, P = p, Q = q, Rank = r },
        (n, p, q, r) => new CollectedConclusions { Number = n, P = p, Q = q, Rank = r },
        (n, p, q, r) => new AbsentConclusion { Number = n, P = p, Q = q, Rank = r },
        (n, p, q, r) => new Triple { Number = n, P = p, Q = q, Rank = r },
    ];

    /// <summary>With rules that conclude the same from different facts, which only merging sessions take.</summary>
    public static readonly Func<int, int, int, int, RandomRule>[] Merging =
    [
        .. All,
        (n, p, q, r) => new Shared { Number = n, P = p, Q = q, Rank = r },
        (n, p, q, r) => new Shared { Number = n, P = p, Q = q, Rank = r },
    ];
}
