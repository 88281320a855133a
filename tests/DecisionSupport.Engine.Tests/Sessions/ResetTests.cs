using DecisionSupport.Engine.Tests.Support;

namespace DecisionSupport.Engine.Tests.Sessions;

public sealed class ResetTests
{
    [Fact]
    public void A_session_that_was_reset_is_like_a_new_one()
    {
        var session = Given.Session(new Count());
        session.InsertAll([new Person(1, "a"), new Person(2, "b")]);
        Assert.Equal(1, session.Fire());

        ((IReusableSession)session).Reset();
        Assert.Empty(session.All<object>());
        session.Insert(new Person(1, "c"));
        Assert.Equal(1, session.Fire());
        Assert.Equal(["c"], session.All<Note>().Select(n => n.Text));
    }

    private sealed class Count : Rule
    {
        public override void Define()
        {
            IEnumerable<Person> people = null!;
            When().Query(() => people, q => q.Match<Person>().Collect());
            Then().Yield(_ => new Note("count", string.Join(",", people.Select(p => p.Name))));
        }
    }
}
