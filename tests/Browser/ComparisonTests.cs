using DecisionSupport.Browser.Tests.Pictures;

namespace DecisionSupport.Browser.Tests;

public sealed class ComparisonTests
{
    // In points of a picture, which is half the size of the page: 2,500 squares, of which two in a thousand are five.
    private const int Side = 200;

    [Fact]
    public void Letters_smoothed_differently_look_the_same() =>
        Assert.True(Same(Drawn((x, y) => Ink(x, y) ? 0 : 255), Drawn((x, y) => Ink(x, y) ? 25 : Ink(x - 1, y) ? 225 : 255)));

    [Fact]
    public void Text_that_moved_by_half_a_line_looks_different() =>
        Assert.False(Same(Drawn((x, y) => Ink(x, y) ? 0 : 255), Drawn((x, y) => Ink(x, y - 5) ? 0 : 255)));

    [Fact]
    public void A_picture_of_another_size_is_another_picture() =>
        Assert.False(Same(Drawn((_, _) => 255), Picture.Of(Side, Side + 1, (_, _) => 255)));

    [Theory]
    [InlineData(Comparison.Tolerance, true)]
    [InlineData(Comparison.Tolerance + 1, false)]
    public void Shades_within_the_tolerance_look_the_same(int difference, bool same) =>
        Assert.Equal(same, Same(Drawn((_, _) => 100), Drawn((_, _) => 100 + difference)));

    [Theory]
    [InlineData(5, true)]
    [InlineData(6, false)]
    public void A_few_squares_of_many_may_differ(int squares, bool same) =>
        Assert.Equal(same, Same(Drawn((_, _) => 255), Drawn((x, y) => y < Comparison.Square && x < squares * Comparison.Square ? 0 : 255)));

    [Fact]
    public void A_picture_is_read_as_it_was_saved()
    {
        var picture = Drawn((x, y) => (x + y) % 256);

        var read = Picture.Read(picture.ToPng());

        Assert.All(Enumerable.Range(0, Side), x => Assert.All(Enumerable.Range(0, Side), y => Assert.Equal(picture[x, y], read[x, y])));
    }

    private static bool Same(Picture approved, Picture received) => new Comparison(approved, received).LooksTheSame;

    private static Picture Drawn(Func<int, int, int> shadeAt) => Picture.Of(Side, Side, (x, y) => (byte)shadeAt(x, y));

    // Lines of text ten points high, every third column of which is ink.
    private static bool Ink(int x, int y) => y % 10 is >= 2 and < 7 && x % 3 == 1;
}
