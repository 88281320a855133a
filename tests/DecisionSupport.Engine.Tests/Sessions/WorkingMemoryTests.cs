using DecisionSupport.Engine.Tests.Support;

namespace DecisionSupport.Engine.Tests.Sessions;

public sealed class WorkingMemoryTests
{
    private static ISession Empty => Given.Session();

    [Fact]
    public void An_equal_fact_is_an_error_that_names_the_type_only()
    {
        var session = Empty;
        session.Insert(new Person(1, "secret"));

        var error = Assert.Throws<ArgumentException>(() => session.Insert(new Person(1, "secret")));
        Assert.Contains(typeof(Person).FullName!, error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_batch_with_an_equal_fact_inserts_nothing()
    {
        var session = Empty;

        Assert.Throws<ArgumentException>(() => session.InsertAll([new Person(1, "a"), new Pet(1, 1), new Person(1, "a")]));
        Assert.Empty(session.All<object>());
    }

    [Fact]
    public void A_batch_can_skip_the_facts_that_fail()
    {
        var session = Empty;
        session.Insert(new Person(1, "a"));
        var result = session.TryInsertAll([new Person(1, "a"), new Person(2, "b")], BatchOptions.SkipFailed);

        Assert.Equal([new Person(1, "a")], result.Failed.Cast<Person>());
        Assert.Equal(2, session.All<Person>().Length);
    }

    [Fact]
    public void What_is_not_there_cannot_be_updated_or_retracted()
    {
        var session = Empty;
        var person = new Person(1, "a");

        Assert.Throws<ArgumentException>(() => session.Update(person));
        Assert.Throws<ArgumentException>(() => session.Retract(person));
        Assert.False(session.TryUpdate(person));
        Assert.False(session.TryRetract(person));
        Assert.True(session.TryInsert(person));
        Assert.False(session.TryInsert(person));
        Assert.True(session.TryRetract(person));
    }

    [Fact]
    public void Facts_come_in_order_of_arrival_and_by_any_type_they_have()
    {
        var session = Empty;
        session.InsertAll([new Pet(3, 1), new Child(1, "c", 9), new Person(2, "p")]);

        Assert.Equal([3, 1, 2], session.All<IHasId>().Select(f => f.Id));
        Assert.Equal([1, 2], session.All<Person>().Select(f => f.Id));
    }

    [Fact]
    public void A_fact_that_provides_its_identity_is_replaced_by_an_update()
    {
        var session = Empty;
        session.Insert(new Versioned("x", 1));
        Assert.False(session.TryInsert(new Versioned("x", 2)));
        session.Update(new Versioned("x", 2));

        Assert.Equal(2, Assert.Single(session.All<Versioned>()).Version);
    }

    [Fact]
    public void A_registered_comparer_decides_what_is_equal()
    {
        var compiler = new RuleCompiler();
        compiler.FactIdentityComparerRegistry.RegisterComparer(
            EqualityComparer<Person>.Create((x, y) => x!.Id == y!.Id, p => p.Id));
        var session = compiler.Compile(Array.Empty<IRuleDefinition>()).CreateSession();

        Assert.True(session.TryInsert(new Person(1, "a")));
        Assert.False(session.TryInsert(new Person(1, "b")));
        Assert.True(session.TryInsert(new Pet(1, 1)));
    }

    [Fact]
    public void Facts_are_found_by_every_type_they_can_be_read_as()
    {
        var session = Empty;
        string[] texts = ["a"];
        Func<string> text = () => "a";
        session.InsertAll([texts, text, new Child(1, "a", 2)]);

        Assert.Equal([texts], session.All<object[]>());
        Assert.Equal([text], session.All<Func<object>>());
        Assert.Single(session.All<Person>());
        Assert.Single(session.All<IHasId>());
        Assert.Single(session.All<Child>());
        Assert.Empty(session.All<Pet>());
    }

    [Fact]
    public void Who_no_longer_listens_is_told_nothing()
    {
        var session = Empty;
        var told = new List<object>();
        void Tell(object? sender, WorkingMemoryEventArgs e) => told.Add(e.Fact.Value);
        session.Events.FactInsertedEvent += Tell;
        session.Insert(new Pet(1, 1));
        session.Events.FactInsertedEvent -= Tell;
        session.Insert(new Pet(2, 1));

        Assert.Equal([new Pet(1, 1)], told);
    }

    [Fact]
    public void Null_is_not_a_fact() => Assert.Throws<ArgumentNullException>(() => Empty.Insert(null!));

    private sealed class Versioned(string id, int version) : IIdentityProvider
    {
        public int Version { get; } = version;

        public object GetIdentity() => id;
    }
}
