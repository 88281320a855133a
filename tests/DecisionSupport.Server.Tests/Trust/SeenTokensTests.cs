using DecisionSupport.Server.Tests.Support;
using DecisionSupport.Server.Trust;

namespace DecisionSupport.Server.Tests.Trust;

public sealed class SeenTokensTests
{
    [Fact]
    public void Ids_are_of_one_issuer_and_seen_once()
    {
        var seen = new SeenTokens(new FixedClock(RunningServer.Now));
        var until = RunningServer.Now.AddMinutes(5);

        Assert.True(seen.Add("a", "1", until));
        Assert.False(seen.Add("a", "1", until));
        Assert.True(seen.Add("b", "1", until));
    }

    [Fact]
    public void What_has_expired_does_not_pile_up()
    {
        var clock = new FixedClock(RunningServer.Now);
        var seen = new SeenTokens(clock);
        for (var token = 0; token < 1000; token++)
        {
            Assert.True(seen.Add("a", $"{token}", clock.Now.AddMinutes(5)));
            clock.Advance(TimeSpan.FromMinutes(1));
        }

        // Swept now and then: never more than came between two sweeps, and those that are still good.
        Assert.InRange(seen.Count, 5, 300);
    }
}
