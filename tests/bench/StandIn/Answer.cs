namespace DecisionSupport.Bench.StandIn;

internal sealed record Answer(List<Support> Supports, List<Conclusion> Conclusions, List<Option> Options, List<Notice> Notices)
{
    public static Answer Of(ISession session) => new(
        [.. session.Query<Support>().AsEnumerable()],
        [.. session.Query<Conclusion>().AsEnumerable()],
        [.. session.Query<Option>().AsEnumerable()],
        [.. session.Query<Notice>().AsEnumerable()]);

    /// <summary>Whether two ways to reach conclusions agree; their order is not part of the answer.</summary>
    public bool IsSameAs(Answer other) =>
        Same(Supports, other.Supports) && Same(Conclusions, other.Conclusions) && Same(Options, other.Options) && Same(Notices, other.Notices);

    private static bool Same<T>(List<T> x, List<T> y) => x.Count == y.Count && x.ToHashSet().SetEquals(y);
}
