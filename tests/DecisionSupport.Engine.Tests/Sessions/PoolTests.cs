using DecisionSupport.Engine.Tests.Support;

namespace DecisionSupport.Engine.Tests.Sessions;

public sealed class PoolTests
{
    private readonly ISessionFactory _factory = Given.Factory(new Visits(), new Alone());

    [Fact]
    public void A_returned_session_is_rented_again_and_remembers_nothing()
    {
        var pool = _factory.CreatePool();
        var first = pool.Rent();
        first.InsertAll([new Person(1, "a"), new Pet(1, 1)]);
        Assert.Equal(1, first.Fire());
        pool.Return(first);
        var second = pool.Rent();

        Assert.Same(first, second);
        Assert.Empty(second.All<object>());
        second.Insert(new Person(1, "b"));
        Assert.Equal(1, second.Fire());
        Assert.Equal([new Note("alone", "b")], second.All<Note>());
    }

    [Fact]
    public void Standing_facts_are_there_for_every_renter()
    {
        var pool = _factory.CreatePool(new SessionPoolOptions { StandingFacts = [new Pet(1, 1), new Pet(2, 2), new Pet(3, 1)] });
        for (var run = 0; run < 3; run++)
        {
            var session = pool.Rent();
            session.Insert(new Person(1, "run" + run));
            session.Fire();
            Assert.Equal(["run" + run + " 1", "run" + run + " 3"], session.All<Note>().Select(n => n.Text));
            pool.Return(session);
        }
    }

    [Fact]
    public void Standing_facts_that_a_run_changed_are_as_they_were_for_the_next()
    {
        var pool = _factory.CreatePool(new SessionPoolOptions { StandingFacts = [new Pet(1, 1), new Pet(2, 2)] });
        var session = pool.Rent();
        session.Retract(new Pet(1, 1));
        session.Insert(new Person(1, "a"));
        session.Fire();
        Assert.Equal([new Note("alone", "a")], session.All<Note>());
        pool.Return(session);

        session = pool.Rent();
        session.Insert(new Person(1, "b"));
        session.Fire();
        Assert.Equal([new Note("visit", "b 1")], session.All<Note>());
    }

    [Fact]
    public void Standing_facts_are_found_by_equality_in_every_run()
    {
        object[] standing = [new Person(1, "a"), .. Enumerable.Range(0, 12).Select(n => new Pet(n, 9))];
        var pool = _factory.CreatePool(new SessionPoolOptions { StandingFacts = standing });
        for (var run = 0; run < 3; run++)
        {
            var session = pool.Rent();
            session.InsertAll([new Version(run, 1), new Pet(100 + run, 9)]);
            Assert.All(standing, f => Assert.Throws<ArgumentException>(() => session.Insert(f)));
            Assert.False(session.TryInsert(new Version(run, 1)));
            Assert.False(session.TryRetract(new Pet(99 + run, 9)));
            pool.Return(session);
        }
    }

    [Fact]
    public void A_reason_that_one_run_gave_a_standing_fact_is_gone_in_the_next()
    {
        var standing = new Note("alone", "a");
        var factory = Given.Factory(new SessionOptions { MergeEqualFacts = true }, new Alone());
        var pool = factory.CreatePool(new SessionPoolOptions { StandingFacts = [standing] });
        var session = pool.Rent();
        session.Insert(new Person(1, "a"));
        session.Fire();
        Assert.Equal([standing], session.All<Note>());
        pool.Return(session);

        session = pool.Rent();
        session.Retract(standing);
        Assert.Empty(session.All<Note>());
    }

    [Fact]
    public void What_a_renter_set_does_not_reach_the_next()
    {
        var pool = _factory.CreatePool();
        var watched = pool.Rent();
        watched.Events.FactInsertedEvent += (_, _) => throw new NotSupportedException();
        pool.Return(watched);

        Assert.NotSame(watched, pool.Rent());
    }

    [Fact]
    public void What_a_subscriber_was_shown_is_not_used_again()
    {
        var pool = _factory.CreatePool();
        var shown = new List<IMatch>();
        _factory.Events.RuleFiredEvent += (_, e) => shown.Add(e.Match);
        for (var run = 0; run < 2; run++)
        {
            var session = pool.Rent();
            session.Insert(new Person(run, "p" + run));
            session.Fire();
            pool.Return(session);
        }

        Assert.Equal(["p0", "p1"], shown.Select(m => ((Person)m.Facts.Single().Value).Name));
    }

    [Fact]
    public void The_pool_is_bounded()
    {
        var pool = _factory.CreatePool(new SessionPoolOptions { Capacity = 1 });
        var (first, second) = (pool.Rent(), pool.Rent());
        pool.Return(first);
        pool.Return(second);

        Assert.Same(first, pool.Rent());
        Assert.NotSame(second, pool.Rent());
    }

    [Fact]
    public void Returning_twice_or_to_another_pool_is_an_error()
    {
        var pool = _factory.CreatePool();
        var session = pool.Rent();
        Assert.Throws<ArgumentException>(() => _factory.CreatePool().Return(session));
        pool.Return(session);

        Assert.Throws<InvalidOperationException>(() => pool.Return(session));
        Assert.Throws<ArgumentException>(() => pool.Return(_factory.CreateSession()));
    }

    [Fact]
    public void Standing_facts_that_equal_each_other_are_an_error() =>
        Assert.Throws<ArgumentException>(() => _factory.CreatePool(new SessionPoolOptions { StandingFacts = [new Pet(1, 1), new Pet(1, 1)] }));

    [Fact]
    public void A_lambda_inside_a_condition_sees_the_match_it_belongs_to_even_when_it_runs_later()
    {
        var session = Given.Session(new Lazily());
        session.InsertAll([new Person(1, "a"), new Person(2, "b"), new Pet(10, 1), new Pet(20, 2)]);
        session.Fire();

        Assert.Equal(["10", "20"], session.All<LazyNote>().Select(n => string.Join(' ', n.Pets.Select(p => p.Id))));
    }

    private sealed record LazyNote(int Person, IEnumerable<Pet> Pets);

    private sealed class Lazily : Rule
    {
        public override void Define()
        {
            Person person = null!;
            IEnumerable<Pet> pets = null!;
            When().Match(() => person).Query(() => pets, q => q.Match<Pet>().Collect());
            Then().Yield(_ => new LazyNote(person.Id, pets.Where(p => p.OwnerId == person.Id)));
        }
    }

    private sealed class Visits : Rule
    {
        public override void Define()
        {
            Person person = null!;
            Pet pet = null!;
            When().Match(() => person).Match(() => pet, p => p.OwnerId == person.Id);
            Then().Yield(_ => new Note("visit", person.Name + " " + pet.Id));
        }
    }

    private sealed class Alone : Rule
    {
        public override void Define()
        {
            Person person = null!;
            When().Match(() => person).Not<Pet>(p => p.OwnerId == person.Id);
            Then().Yield(_ => new Note("alone", person.Name));
        }
    }
}
