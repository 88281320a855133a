using DecisionSupport.Engine.Tests.Support;

namespace DecisionSupport.Engine.Tests.Sessions;

public sealed class MergingTests
{
    private static readonly SessionOptions Merging = new() { MergeEqualFacts = true };

    [Fact]
    public void Equal_yielded_facts_share_one_fact_that_lives_while_a_reason_remains()
    {
        var session = Given.Factory(Merging, new SharedName()).CreateSession();
        Person[] people = [new(1, "a"), new(2, "a")];
        session.InsertAll(people);
        Assert.Equal(2, session.Fire());
        Assert.Single(session.All<Note>());

        session.Retract(people[0]);
        Assert.Single(session.All<Note>());
        session.Retract(people[1]);
        Assert.Empty(session.All<Note>());
    }

    [Fact]
    public void A_fact_that_is_also_stated_outlives_its_reasons()
    {
        var session = Given.Factory(Merging, new SharedName()).CreateSession();
        var person = new Person(1, "a");
        session.InsertAll([person]);
        session.Fire();
        session.Insert(new Note("name", "a"));
        session.Retract(person);
        Assert.Single(session.All<Note>());

        session.Retract(new Note("name", "a"));
        Assert.Empty(session.All<Note>());
    }

    [Fact]
    public void A_replaced_fact_leaves_the_shared_one_to_the_others()
    {
        var session = Given.Factory(Merging, new CounterName()).CreateSession();
        Counter[] counters = [new("a") { Value = 1 }, new("b") { Value = 1 }];
        session.InsertAll(counters);
        session.Fire();
        counters[0].Value = 2;
        session.Update(counters[0]);
        session.Fire();

        Assert.Equal(["1", "2"], session.All<Note>().Select(n => n.Text));
    }

    private sealed class SharedName : Rule
    {
        public override void Define()
        {
            Person person = null!;
            When().Match(() => person);
            Then().Yield(_ => new Note("name", person.Name));
        }
    }

    private sealed class CounterName : Rule
    {
        public override void Define()
        {
            Counter counter = null!;
            When().Match(() => counter);
            Then().Yield(_ => new Note("value", counter.Value.ToString(null as IFormatProvider)));
        }
    }
}
