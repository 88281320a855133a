using DecisionSupport.Running;

namespace DecisionSupport.Tests.Running;

public sealed class OrderTests
{
    [Theory]
    [InlineData(new int[0], new int[0])]
    [InlineData(new[] { 0, 1, 2 }, new[] { 0, 1, 2 })]
    [InlineData(new[] { 2, 0, 1 }, new[] { 1, 2 })]
    [InlineData(new[] { 1, 2, 0 }, new[] { 0, 1 })]
    [InlineData(new[] { 1, 0 }, new[] { 0 })]
    [InlineData(new[] { 0, 3, 1, 2, 4 }, new[] { 0, 2, 3, 4 })]
    public void As_few_as_possible_moved(int[] oldPositions, int[] kept) => Assert.Equal(kept, Order.LongestRising(oldPositions).Order());
}
