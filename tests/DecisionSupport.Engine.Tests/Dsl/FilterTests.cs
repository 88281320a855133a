using DecisionSupport.Engine.AgendaFilters;
using DecisionSupport.Engine.Tests.Support;

namespace DecisionSupport.Engine.Tests.Dsl;

public sealed class FilterTests
{
    [Fact]
    public void Where_keeps_a_match_from_firing()
    {
        var rule = new Filtered();
        var session = Given.Session(rule);
        session.InsertAll([new Counter("a") { Value = -1 }, new Counter("b") { Value = 1 }]);
        session.Fire();

        Assert.Equal(["b 1"], rule.Log);
    }

    [Fact]
    public void OnChange_fires_an_update_only_if_the_key_changed()
    {
        var rule = new Filtered();
        var session = Given.Session(rule);
        var counter = new Counter("a") { Value = 1 };
        session.Insert(counter);
        session.Fire();
        session.Update(counter);
        Assert.Equal(0, session.Fire());
        counter.Value = 2;
        session.Update(counter);
        Assert.Equal(1, session.Fire());

        Assert.Equal(["a 1", "a 2"], rule.Log);
    }

    [Fact]
    public void The_host_can_filter_all_rules_or_one()
    {
        var factory = Given.Factory(new Filtered());
        var session = factory.CreateSession();
        session.Agenda.AddFilter(new Only("b"));
        session.InsertAll([new Counter("a") { Value = 1 }, new Counter("b") { Value = 1 }]);

        Assert.Equal("b", ((Counter)session.Agenda.Peek().Facts.Single().Value).Name);
        Assert.Equal(1, session.Fire());
        Assert.True(session.Agenda.IsEmpty);
    }

    [Fact]
    public void A_cleared_agenda_fires_nothing()
    {
        var session = Given.Session(new Filtered());
        session.Insert(new Counter("a") { Value = 1 });
        session.Agenda.Clear();

        Assert.Equal(0, session.Fire());
    }

    [Fact]
    public void A_failing_filter_names_rule_and_expression()
    {
        var session = Given.Session(new Failing());
        session.Insert(new Counter("a"));

        var error = Assert.Throws<AgendaExpressionEvaluationException>(() => session.Fire());
        Assert.Equal(typeof(Failing).FullName, error.RuleName);
        Assert.Contains("Value", error.Expression, StringComparison.Ordinal);
    }

    private sealed class Only(string name) : IAgendaFilter
    {
        public bool Accept(AgendaContext context, Activation activation) =>
            activation.Facts.Select(f => f.Value).OfType<Counter>().All(c => c.Name == name);
    }

    private sealed class Filtered : Logging
    {
        public override void Define()
        {
            Counter counter = null!;
            When().Match(() => counter);
            Filter().Where(() => counter.Value > 0).OnChange(() => counter.Value);
            Then().Do(_ => Write(counter.Name + " " + counter.Value));
        }
    }

    private sealed class Failing : Rule
    {
        public override void Define()
        {
            Counter counter = null!;
            When().Match(() => counter);
            Filter().Where(() => 1 / counter.Value > 0);
            Then().Do(_ => Console.Write(counter));
        }
    }
}
