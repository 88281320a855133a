using DecisionSupport.Engine.Tests.Support;

namespace DecisionSupport.Engine.Tests.Dsl;

public sealed class LinkedFactTests
{
    [Fact]
    public void Linked_facts_can_be_inserted_replaced_and_retracted_by_key()
    {
        var session = Given.Session(new Linking());
        var counter = new Counter("c") { Value = 1 };
        session.Insert(counter);
        session.Fire();
        Assert.Equal(["first 1", "second 1"], Texts(session));

        counter.Value = 2;
        session.Update(counter);
        session.Fire();
        Assert.Equal(["first 2"], Texts(session));

        session.Retract(counter);
        Assert.Empty(Texts(session));
    }

    [Fact]
    public void A_second_yield_expression_makes_the_replacement_from_the_fact_so_far()
    {
        var session = Given.Session(new Accumulating());
        var counter = new Counter("c") { Value = 1 };
        session.Insert(counter);
        session.Fire();
        counter.Value = 2;
        session.Update(counter);
        session.Fire();

        Assert.Equal(["1,2"], Texts(session));
    }

    [Fact]
    public void Changes_of_linked_facts_wait_when_propagation_is_off()
    {
        var session = Given.Session(new Accumulating());
        session.AutoPropagateLinkedFacts = false;
        session.Insert(new Counter("c"));
        session.Fire();
        Assert.Empty(Texts(session));

        var set = Assert.Single(session.PropagateLinked());
        Assert.Equal((LinkedFactAction.Insert, 1), (set.Action, set.FactCount));
        Assert.Single(Texts(session));
    }

    [Fact]
    public void A_linked_fact_knows_its_rule_and_its_reasons()
    {
        var session = Given.Session(new Accumulating());
        IFact? seen = null;
        session.Events.FactInsertedEvent += (_, e) => seen = e.Fact;
        var counter = new Counter("c");
        session.Insert(counter);
        Assert.Null(seen!.Source);
        session.Fire();

        var source = Assert.IsAssignableFrom<ILinkedFactSource>(seen!.Source);
        Assert.Equal(typeof(Accumulating).FullName, source.Rule.Name);
        Assert.Same(counter, Assert.Single(source.Facts).Value);

        string? goneBecauseOf = null;
        session.Events.FactRetractedEvent += (_, e) => goneBecauseOf ??= (e.Fact.Source as ILinkedFactSource)?.Rule.Name;
        session.Retract(counter);
        session.Fire();
        Assert.Equal(source.Rule.Name, goneBecauseOf);
    }

    [Fact]
    public void Facts_yielded_by_a_firing_that_ends_its_own_match_do_not_stay()
    {
        var session = Given.Session(new SelfEnding());
        session.Insert(new Counter("c"));

        Assert.Equal(1, session.Fire());
        Assert.Empty(Texts(session));
    }

    private static string[] Texts(ISession session) => [.. session.All<Note>().Select(n => n.Text)];

    private sealed class Linking : Rule
    {
        public override void Define()
        {
            Counter counter = null!;
            When().Match(() => counter);
            Then()
                .Action(ctx => ctx.InsertLinked("1", new Note("l", "first " + counter.Value)), ActionTrigger.Activated)
                .Action(ctx => ctx.InsertLinked("2", new Note("l", "second " + counter.Value)), ActionTrigger.Activated)
                .Action(ctx => ctx.UpdateLinked("1", new Note("l", "first " + counter.Value)), ActionTrigger.Reactivated)
                .Action(ctx => ctx.RetractLinked("2", ctx.GetLinked("2")!), ActionTrigger.Reactivated);
        }
    }

    private sealed class Accumulating : Rule
    {
        public override void Define()
        {
            Counter counter = null!;
            When().Match(() => counter);
            Then().Yield(_ => new Note("a", "" + counter.Value), (_, note) => new Note("a", note.Text + "," + counter.Value));
        }
    }

    private sealed class SelfEnding : Rule
    {
        public override void Define()
        {
            Counter counter = null!;
            When().Match(() => counter);
            Then().Do(ctx => ctx.Retract(counter)).Yield(_ => new Note("s", "orphan"));
        }
    }
}
