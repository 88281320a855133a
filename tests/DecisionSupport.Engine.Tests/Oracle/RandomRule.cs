namespace DecisionSupport.Engine.Tests.Oracle;

/// <summary>
/// A rule from a template, with its meaning in plain LINQ. It depends on conclusions of rules with a lower number only,
/// so that there is one fixpoint and computing the rules once, in order, reaches it.
/// </summary>
internal abstract class RandomRule : Rule
{
    public int Number { get; init; }

    public int P { get; init; }

    public int Q { get; init; }

    public int Rank { get; init; }

    protected int Below => Number - 1;

    public abstract IEnumerable<Conclusion> Naive(World world);

    public sealed override void Define()
    {
        Name("rule-" + Number);
        Priority(Rank);
        DefineBody();
    }

    protected abstract void DefineBody();

    protected Conclusion Conclude(string subject, int value) => new(Number, subject, value);

    protected Conclusion Conclude(int subject, int value) => new(Number, subject.ToString(null as IFormatProvider), value);
}
