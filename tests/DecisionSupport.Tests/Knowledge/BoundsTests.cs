using DecisionSupport.Knowledge;

namespace DecisionSupport.Tests.Knowledge;

public sealed class BoundsTests
{
    private static readonly Cutoff Any = new() { Unit = "%", Call = "high", Text = "text" };

    [Theory]
    [InlineData(49.99, true)]
    [InlineData(50, false)]
    [InlineData(50.01, false)]
    public void Below_leaves_its_bound_out(double value, bool holds) => Assert.Equal(holds, (Any with { Below = 50 }).Holds(value));

    [Theory]
    [InlineData(9.99, true)]
    [InlineData(10, true)]
    [InlineData(10.01, false)]
    public void At_most_takes_its_bound_in(double value, bool holds) => Assert.Equal(holds, (Any with { AtMost = 10 }).Holds(value));

    [Theory]
    [InlineData(2.79, false)]
    [InlineData(2.8, true)]
    [InlineData(2.81, true)]
    public void At_least_takes_its_bound_in(double value, bool holds) => Assert.Equal(holds, (Any with { AtLeast = 2.8 }).Holds(value));

    [Theory]
    [InlineData(69.99, false)]
    [InlineData(70, false)]
    [InlineData(70.01, true)]
    public void Above_leaves_its_bound_out(double value, bool holds) => Assert.Equal(holds, (Any with { Above = 70 }).Holds(value));

    [Theory]
    [InlineData(0.99, false)]
    [InlineData(1, true)]
    [InlineData(9.99, true)]
    [InlineData(10, false)]
    public void Two_bounds_hold_together(double value, bool holds) => Assert.Equal(holds, (Any with { AtLeast = 1, Below = 10 }).Holds(value));

    [Fact]
    public void Without_bounds_every_number_holds() => Assert.True(Any.Holds(-1e9));

    [Theory]
    [InlineData(null, null, int.MinValue, true)]
    [InlineData(1, null, 0, false)]
    [InlineData(1, null, 1, true)]
    [InlineData(1, null, int.MaxValue, true)]
    [InlineData(null, 3, 3, true)]
    [InlineData(null, 3, 4, false)]
    [InlineData(1, 3, 0, false)]
    [InlineData(1, 3, 2, true)]
    [InlineData(1, 3, 4, false)]
    [InlineData(2, 2, 2, true)]
    [InlineData(3, 1, 2, false)]
    public void A_range_of_whole_numbers_takes_both_ends_in(int? min, int? max, int value, bool within) =>
        Assert.Equal(within, new NumberRange(min, max).Contains(value));
}
