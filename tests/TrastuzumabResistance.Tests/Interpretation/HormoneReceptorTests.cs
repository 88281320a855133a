namespace DecisionSupport.TrastuzumabResistance.Tests.Interpretation;

public sealed class HormoneReceptorTests
{
    [Theory]
    [InlineData("", "unknown")]
    [InlineData("er=positive", "positive")]
    [InlineData("er=low-positive", "positive")]
    [InlineData("pr=positive", "positive")]
    [InlineData("er=negative pr=positive", "positive")]
    [InlineData("er=positive pr=negative", "positive")]
    [InlineData("er=equivocal pr=positive", "positive")]
    [InlineData("er=negative pr=negative", "negative")]
    [InlineData("er=negative", "unknown")]
    [InlineData("pr=negative", "unknown")]
    [InlineData("er=negative pr=not-done", "unknown")]
    [InlineData("er=not-done pr=negative", "unknown")]
    [InlineData("er=equivocal pr=negative", "unknown")]
    public void Status_follows_from_both_receptors(string receptors, string expected) =>
        Assert.Equal(expected, A.HerTwoPositive().Showing(receptors).Assessed().Case.HormoneReceptor);

    [Theory]
    [InlineData(0.9, 0.9, "negative")]
    [InlineData(1, 0, "positive")]
    [InlineData(0, 1, "positive")]
    public void One_per_cent_of_either_receptor_is_enough(double er, double pr, string expected) =>
        Assert.Equal(expected, A.HerTwoPositive().With("er", value: er, unit: "%").With("pr", value: pr, unit: "%").Assessed().Case.HormoneReceptor);
}
