using DecisionSupport.Engine.Tests.Support;

namespace DecisionSupport.Engine.Tests.Dsl;

public sealed class YieldTests
{
    [Fact]
    public void A_yielded_fact_goes_when_its_reason_goes()
    {
        var session = Given.Session(new Named());
        var person = new Person(1, "a");
        session.Insert(person);
        session.Fire();
        session.Retract(person);

        Assert.Empty(session.All<Note>());
    }

    [Fact]
    public void A_yielded_fact_goes_with_a_chain_of_reasons()
    {
        var session = Given.Session(new Named(), new NoteOfNote());
        var person = new Person(1, "a");
        session.Insert(person);
        session.Fire();
        Assert.Equal(2, session.All<Note>().Length);
        session.Retract(person);

        Assert.Empty(session.All<Note>());
    }

    [Fact]
    public void A_yield_that_denies_its_own_condition_is_stopped_and_named()
    {
        var factory = Given.Factory(new SessionOptions { MaxFirings = 1000 }, new Liar());

        var error = Assert.Throws<RuleCycleException>(() => factory.CreateSession().Fire());
        Assert.Equal([typeof(Liar).FullName!], error.Cycle);
    }

    [Fact]
    public void A_yielded_fact_equal_to_another_is_an_error_that_does_not_show_the_fact()
    {
        var session = Given.Session(new Named());
        session.InsertAll([new Person(1, "secret"), new Person(2, "secret")]);

        var error = Assert.Throws<ArgumentException>(() => session.Fire());
        Assert.Contains(typeof(Note).FullName!, error.Message, StringComparison.Ordinal);
        Assert.Contains("named", error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", error.Message, StringComparison.Ordinal);
    }

    [Name("named")]
    private sealed class Named : Rule
    {
        public override void Define()
        {
            Person person = null!;
            When().Match(() => person);
            Then().Yield(_ => new Note("named", person.Name));
        }
    }

    private sealed class NoteOfNote : Rule
    {
        public override void Define()
        {
            Note note = null!;
            When().Match(() => note, n => n.Rule == "named");
            Then().Yield(_ => new Note("again", note.Text));
        }
    }

    private sealed class Liar : Rule
    {
        public override void Define()
        {
            When().Not<Note>();
            Then().Yield(_ => new Note("liar", "x"));
        }
    }
}
