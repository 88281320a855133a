using DecisionSupport.Engine.Tests.Support;

namespace DecisionSupport.Engine.Tests.Sessions;

public sealed class FireTests
{
    [Fact]
    public void Fire_returns_the_number_of_firings_up_to_the_limit()
    {
        var session = WithThreePeople(new Greet());

        Assert.Equal(2, session.Fire(2));
        Assert.Equal(1, session.Fire());
        Assert.Equal(0, session.Fire());
    }

    [Fact]
    public void A_cancelled_token_stops_firing()
    {
        using var source = new CancellationTokenSource();
        var session = WithThreePeople(new Greet());
        session.Events.RuleFiredEvent += (_, _) => source.Cancel();

        Assert.Equal(1, session.Fire(source.Token));
    }

    [Fact]
    public void Rules_that_fire_each_other_are_stopped_and_named()
    {
        var factory = Given.Factory(new SessionOptions { MaxFirings = 500 }, new Ping(), new Pong());
        var session = factory.CreateSession();
        session.Insert(new Counter("ping"));

        var error = Assert.Throws<RuleCycleException>(() => session.Fire());
        Assert.Equal(["ping", "pong"], error.Cycle.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_rule_whose_yield_undoes_its_own_match_is_stopped_early_and_named()
    {
        var session = Given.Session(new Greet(), new Contradicting());
        session.InsertAll([new Person(1, "a"), new Person(2, "b")]);

        var error = Assert.Throws<RuleCycleException>(() => session.Fire());
        Assert.Equal(["contradicting"], error.Cycle);
        Assert.Matches("^Stopped after [0-9]{3} firings in one call. Rules that yield facts which undo the match they came from: contradicting.$", error.Message);
    }

    [Fact]
    public void Rules_that_undo_each_other_are_stopped_early_and_all_named()
    {
        var session = Given.Session(new Optimist(), new Pessimist());
        session.Insert(new Person(1, "a"));

        var error = Assert.Throws<RuleCycleException>(() => session.Fire());
        Assert.Equal(["optimist", "pessimist"], error.Cycle.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_long_loop_that_ends_is_not_stopped()
    {
        var session = Given.Session(new CountUp());
        session.Insert(new Counter("up"));

        Assert.Equal(5000, session.Fire());
    }

    [Fact]
    public void A_failing_condition_names_rule_and_expression_but_no_fact()
    {
        var session = Given.Session(new Dividing());
        var error = Assert.Throws<RuleLhsExpressionEvaluationException>(() => session.Insert(new Person(1, "secret")));

        Assert.Equal("dividing", error.RuleName);
        Assert.Contains("Age", error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", error.Message, StringComparison.Ordinal);
        Assert.IsType<DivideByZeroException>(error.InnerException);
        Assert.Empty(session.All<Person>());
    }

    [Fact]
    public void A_failing_condition_that_a_subscriber_handles_counts_as_false()
    {
        var session = Given.Session(new Dividing());
        session.Events.LhsExpressionFailedEvent += (_, e) => e.IsHandled = true;
        session.InsertAll([new Person(1, "a"), new Person(2, "b", 1)]);

        Assert.Equal(1, session.Fire());
    }

    [Fact]
    public void A_failing_action_names_rule_and_expression()
    {
        var session = Given.Session(new Throwing());
        session.Insert(new Person(1, "a"));
        var error = Assert.Throws<RuleRhsExpressionEvaluationException>(() => session.Fire());

        Assert.Equal("throwing", error.RuleName);
        Assert.Contains("Explode", error.Expression, StringComparison.Ordinal);
        Assert.IsType<NotSupportedException>(error.InnerException);
    }

    [Fact]
    public void Events_tell_what_happens_in_order()
    {
        var factory = Given.Factory(new Greet());
        var log = new List<string>();
        factory.Events.FactInsertedEvent += (_, e) => log.Add("in " + e.Fact.Type.Name);
        factory.Events.FactRetractedEvent += (_, e) => log.Add("out " + e.Fact.Type.Name);
        factory.Events.ActivationCreatedEvent += (_, e) => log.Add("match " + e.Facts.Single().Declaration.Name);
        factory.Events.ActivationDeletedEvent += (_, e) => log.Add("end " + e.Rule.Name);
        factory.Events.RuleFiringEvent += (_, e) => log.Add("firing " + e.Match.Trigger);
        factory.Events.RuleFiredEvent += (_, _) => log.Add("fired");
        var session = factory.CreateSession();
        var person = new Person(1, "a");
        session.Insert(person);
        session.Fire();
        session.Retract(person);
        session.Fire();

        Assert.Equal(
            ["in Person", "match person", "firing Created", "fired", "in Note", "end greet", "out Person", "out Note"],
            log);
    }

    [Fact]
    public void An_interceptor_runs_the_actions_or_not()
    {
        var session = WithThreePeople(new Greet());
        session.ActionInterceptor = new Skipping();
        session.Fire();

        Assert.Equal(["a", "c"], session.All<Note>().Select(n => n.Text));
    }

    private static ISession WithThreePeople(Rule rule)
    {
        var session = Given.Session(rule);
        session.InsertAll([new Person(1, "a"), new Person(2, "b"), new Person(3, "c")]);
        return session;
    }

    private sealed class Skipping : IActionInterceptor
    {
        public void Intercept(IContext context, IEnumerable<IActionInvocation> actions)
        {
            foreach (var action in actions.Where(a => !a.Arguments.Contains(new Person(2, "b"))))
            {
                action.Invoke();
            }
        }
    }

    [Name("greet")]
    private sealed class Greet : Rule
    {
        public override void Define()
        {
            Person person = null!;
            When().Match(() => person);
            Then().Yield(_ => new Note("greet", person.Name));
        }
    }

    [Name("ping")]
    private sealed class Ping : Rule
    {
        public override void Define()
        {
            Counter counter = null!;
            When().Match(() => counter, c => c.Name == "ping");
            Then().Do(ctx => ctx.Retract(counter)).Do(ctx => ctx.Insert(new Counter("pong")));
        }
    }

    [Name("pong")]
    private sealed class Pong : Rule
    {
        public override void Define()
        {
            Counter counter = null!;
            When().Match(() => counter, c => c.Name == "pong");
            Then().Do(ctx => ctx.Retract(counter)).Do(ctx => ctx.Insert(new Counter("ping")));
        }
    }

    [Name("contradicting")]
    private sealed class Contradicting : Rule
    {
        public override void Define()
        {
            Person person = null!;
            When().Match(() => person).Not<Note>(n => n.Rule == "c" && n.Text == person.Name);
            Then().Yield(_ => new Note("c", person.Name));
        }
    }

    [Name("optimist")]
    private sealed class Optimist : Rule
    {
        public override void Define()
        {
            Person person = null!;
            When().Match(() => person).Not<Note>(n => n.Rule == "bad");
            Then().Yield(_ => new Note("good", person.Name));
        }
    }

    [Name("pessimist")]
    private sealed class Pessimist : Rule
    {
        public override void Define()
        {
            Note good = null!;
            When().Match(() => good, n => n.Rule == "good");
            Then().Yield(_ => new Note("bad", good.Text));
        }
    }

    [Name("count up")]
    private sealed class CountUp : Rule
    {
        public override void Define()
        {
            Counter counter = null!;
            When().Match(() => counter, c => c.Value < 5000);
            Then().Do(ctx => ctx.Update(counter, c => Increase(c)));
        }

        private static void Increase(Counter counter) => counter.Value++;
    }

    [Name("dividing")]
    private sealed class Dividing : Rule
    {
        public override void Define()
        {
            Person person = null!;
            When().Match(() => person, p => 10 / p.Age > 1);
            Then().Yield(_ => new Note("d", person.Name));
        }
    }

    [Name("throwing")]
    private sealed class Throwing : Rule
    {
        public override void Define()
        {
            Person person = null!;
            When().Match(() => person);
            Then().Do(_ => Explode(person));
        }

        private static void Explode(Person person) => throw new NotSupportedException(person.Name);
    }
}
