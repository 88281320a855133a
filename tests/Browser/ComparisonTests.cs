using DecisionSupport.Browser.Tests.Pictures;

namespace DecisionSupport.Browser.Tests;

public sealed class ComparisonTests
{
    private const int Side = 400;

    [Fact]
    public void Letters_smoothed_differently_look_the_same()
    {
        var sharp = Picture.Of(Side, Side, (x, y) => Stroke(x, y) ? 0 : 255);
        var soft = Picture.Of(Side, Side, (x, y) => Stroke(x, y) ? 20 : Stroke(x - 1, y) ? 200 : 255);

        Assert.True(Comparison.Of(sharp, soft).LooksTheSame);
    }

    [Fact]
    public void A_line_that_moved_by_its_height_looks_different()
    {
        var before = Picture.Of(Side, Side, (x, y) => Stroke(x, y) ? 0 : 255);
        var after = Picture.Of(Side, Side, (x, y) => Stroke(x, y - 8) ? 0 : 255);

        Assert.False(Comparison.Of(before, after).LooksTheSame);
    }

    [Fact]
    public void A_picture_of_another_size_is_another_picture() =>
        Assert.False(Comparison.Of(Picture.Of(Side, Side, (_, _) => 255), Picture.Of(Side, Side + 1, (_, _) => 255)).LooksTheSame);

    [Theory]
    [InlineData(Comparison.Tolerance, true)]
    [InlineData(Comparison.Tolerance + 1, false)]
    public void Shades_within_the_tolerance_look_the_same(int difference, bool same) =>
        Assert.Equal(same, Comparison.Of(Picture.Of(Side, Side, (_, _) => 100), Picture.Of(Side, Side, (_, _) => 100 + difference)).LooksTheSame);

    [Theory]
    [InlineData(5, true)]
    [InlineData(6, false)]
    public void A_few_squares_of_many_may_differ(int squares, bool same)
    {
        // 2,500 squares, of which two in a thousand are five.
        var white = Picture.Of(Side, Side, (_, _) => 255);
        var marked = Picture.Of(Side, Side, (x, y) => y < Picture.Square && x < squares * Picture.Square ? 0 : 255);

        Assert.Equal(same, Comparison.Of(white, marked).LooksTheSame);
    }

    // Lines of text of 16 pixels, each stroke two pixels wide.
    private static bool Stroke(int x, int y) => y % 16 is >= 2 and < 10 && x % 6 is 1 or 2 && y % 16 is >= 2 and < 10;
}
