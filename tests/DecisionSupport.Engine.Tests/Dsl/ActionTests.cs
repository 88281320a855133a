using DecisionSupport.Engine.Tests.Support;

namespace DecisionSupport.Engine.Tests.Dsl;

public sealed class ActionTests
{
    [Fact]
    public void Actions_run_on_their_triggers()
    {
        var rule = new Triggers();
        var session = Given.Session(rule);
        var counter = new Counter("c") { Value = 1 };
        session.Insert(counter);
        session.Fire();
        counter.Value = 2;
        session.Update(counter);
        session.Fire();
        session.Retract(counter);
        session.Fire();

        Assert.Equal(["activated 1", "do 1", "reactivated 2", "do 2", "undone"], rule.Log);
    }

    [Fact]
    public void A_match_that_never_fired_is_not_undone()
    {
        var rule = new Triggers();
        var session = Given.Session(rule);
        var counter = new Counter("c");
        session.Insert(counter);
        session.Retract(counter);
        session.Fire();

        Assert.Empty(rule.Log);
    }

    [Fact]
    public void A_rule_with_undo_only_undoes_a_match_that_held()
    {
        var rule = new OnlyUndo();
        var session = Given.Session(rule);
        var counter = new Counter("c");
        session.Insert(counter);
        Assert.Equal(0, session.Fire());
        session.Retract(counter);
        session.Fire();

        Assert.Equal(["undone c"], rule.Log);
    }

    [Fact]
    public void Halt_stops_after_the_rule()
    {
        var session = Given.Session(new Halting());
        session.InsertAll([new Person(1, "a"), new Person(2, "b")]);

        Assert.Equal(1, session.Fire());
        Assert.Equal(1, session.Fire());
        Assert.Equal(0, session.Fire());
    }

    [Fact]
    public void An_action_can_insert_update_and_retract()
    {
        var session = Given.Session(new CountDown());
        session.Insert(new Counter("c") { Value = 3 });

        Assert.Equal(4, session.Fire());
        Assert.Empty(session.All<Counter>());
        Assert.Equal(["gone"], session.All<Note>().Select(n => n.Text));
    }

    [Fact]
    public void A_rule_that_is_not_repeatable_fires_once_for_its_facts()
    {
        var rule = new Once();
        var session = Given.Session(rule);
        var counter = new Counter("c");
        session.Insert(counter);
        session.Fire();
        session.Update(counter);
        session.Fire();
        Assert.Equal(["c 0"], rule.Log);

        counter.Value = -1;
        session.Update(counter);
        session.Fire();
        counter.Value = 4;
        session.Update(counter);
        session.Fire();
        Assert.Equal(["c 0", "c 4"], rule.Log);
    }

    [Fact]
    public void Rules_fire_by_priority_then_name_and_matches_in_order_of_creation()
    {
        var log = new List<string>();
        var session = Given.Session(new Ordered("b", 0, log), new Ordered("a", 0, log), new Ordered("c", 5, log), new Ordered("B", 0, log));
        session.InsertAll([new Person(2, "y"), new Person(1, "x")]);
        session.Fire();

        Assert.Equal(["c y", "c x", "B y", "B x", "a y", "a x", "b y", "b x"], log);
    }

    private sealed class Triggers : Logging
    {
        public override void Define()
        {
            Counter counter = null!;
            When().Match(() => counter);
            Then()
                .Action(_ => Write("activated " + counter.Value), ActionTrigger.Activated)
                .Action(_ => Write("reactivated " + counter.Value), ActionTrigger.Reactivated)
                .Do(_ => Write("do " + counter.Value))
                .Undo(_ => Write("undone"));
        }
    }

    private sealed class OnlyUndo : Logging
    {
        public override void Define()
        {
            Counter counter = null!;
            When().Match(() => counter);
            Then().Undo(_ => Write("undone " + counter.Name));
        }
    }

    private sealed class Halting : Rule
    {
        public override void Define()
        {
            Person person = null!;
            When().Match(() => person);
            Then().Do(ctx => ctx.Halt());
        }
    }

    private sealed class CountDown : Rule
    {
        public override void Define()
        {
            Counter counter = null!;
            When().Match(() => counter);
            Then().Do(ctx => Step(ctx, counter));
        }

        private static void Step(IContext context, Counter counter)
        {
            if (counter.Value == 0)
            {
                context.Retract(counter);
                context.Insert(new Note("count", "gone"));
            }
            else
            {
                context.Update(counter, c => c.Value--);
            }
        }
    }

    [Repeatability(RuleRepeatability.NonRepeatable)]
    private sealed class Once : Logging
    {
        public override void Define()
        {
            Counter counter = null!;
            When().Match(() => counter, c => c.Value >= 0);
            Then().Do(_ => Write(counter.Name + " " + counter.Value));
        }
    }

    private sealed class Ordered(string name, int priority, List<string> log) : Rule
    {
        public override void Define()
        {
            Name(name);
            Priority(priority);
            Person person = null!;
            When().Match(() => person);
            Then().Do(_ => log.Add(name + " " + person.Name));
        }
    }
}
