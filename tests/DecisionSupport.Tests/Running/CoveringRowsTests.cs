using DecisionSupport.Running;

namespace DecisionSupport.Tests.Running;

public sealed class CoveringRowsTests
{
    public static TheoryData<int[]> Questions => [new[] { 2, 2 }, new[] { 3, 1, 2 }, new[] { 2, 2, 2, 3, 3, 2, 2, 3, 2, 2, 3, 2 }, Enumerable.Repeat(3, 25).ToArray()];

    [Theory]
    [MemberData(nameof(Questions))]
    public void Every_pair_of_answers_stands_together_in_some_row(int[] answers)
    {
        var rows = CoveringRows.For(answers);

        Assert.All(CoveringRows.Pairs(answers), p => Assert.Contains(rows, r => r[p.Left] == p.LeftAnswer && r[p.Right] == p.RightAnswer));
        Assert.All(rows, r => Assert.All(r.Zip(answers), a => Assert.InRange(a.First, 0, a.Second - 1)));
    }

    [Fact]
    public void A_dozen_questions_take_a_dozen_rows_or_so() => Assert.InRange(CoveringRows.For([2, 2, 2, 3, 3, 2, 2, 3, 2, 2, 3, 2]).Count, 9, 16);

    [Fact]
    public void Pairs_are_counted_by_answers() => Assert.Equal((3 * 1) + (3 * 2) + (1 * 2), CoveringRows.Pairs([3, 1, 2]).Count());

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void Fewer_than_two_questions_have_no_pairs(int questions) => Assert.Empty(CoveringRows.For(Enumerable.Repeat(2, questions).ToArray()));
}
