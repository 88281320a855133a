using DecisionSupport.Engine.Tests.Support;

namespace DecisionSupport.Engine.Tests.Dsl;

public sealed class ConditionTests
{
    [Fact]
    public void Not_holds_until_a_fact_matches_and_again_when_it_is_gone()
    {
        var session = Given.Session(new WithoutPet());
        var pet = new Pet(1, 7);
        session.Insert(new Person(7, "a"));
        session.Fire();
        Assert.Single(session.All<Note>());

        session.Insert(pet);
        Assert.Empty(session.All<Note>());

        session.Retract(pet);
        session.Fire();
        Assert.Single(session.All<Note>());
    }

    [Fact]
    public void Exists_fires_once_however_many_facts_match()
    {
        var session = Given.Session(new HasPet());
        session.InsertAll([new Person(7, "a"), new Pet(1, 7), new Pet(2, 7), new Pet(3, 8)]);

        Assert.Equal(1, session.Fire());
    }

    [Fact]
    public void Exists_ends_with_the_last_matching_fact()
    {
        var session = Given.Session(new HasPet());
        Pet[] pets = [new Pet(1, 7), new Pet(2, 7)];
        session.InsertAll([new Person(7, "a"), .. pets]);
        session.Fire();
        session.Retract(pets[0]);
        Assert.Single(session.All<Note>());
        session.Retract(pets[1]);

        Assert.Empty(session.All<Note>());
    }

    [Theory]
    [InlineData("cat", 1)]
    [InlineData("dog", 0)]
    public void All_looks_only_at_facts_that_satisfy_the_base_condition(string kind, int fired)
    {
        var session = Given.Session(new OnlyCats());
        session.InsertAll([new Person(7, "a"), new Pet(1, 7, kind), new Pet(2, 8, "dog")]);

        Assert.Equal(fired, session.Fire());
    }

    [Theory]
    [InlineData("cat", 1)]
    [InlineData("dog", 0)]
    public void All_with_one_condition_looks_at_every_fact_of_the_type(string kind, int fired)
    {
        var session = Given.Session(new NothingButCats());
        session.InsertAll([new Pet(1, 7, "cat"), new Pet(2, 8, kind)]);

        Assert.Equal(fired, session.Fire());
    }

    [Fact]
    public void Let_names_a_value_and_Having_tests_it()
    {
        var session = Given.Session(new LongNames());
        session.InsertAll([new Person(1, "ab"), new Person(2, "abc"), new Person(3, "abcdef")]);
        session.Fire();

        Assert.Equal(["abc 3"], session.All<Note>().Select(n => n.Text));
    }

    [Fact]
    public void Or_matches_once_for_each_alternative_that_holds()
    {
        var session = Given.Session(new OldOrOwner());
        session.InsertAll([new Person(1, "old", 80), new Person(2, "owner", 20), new Person(3, "both", 90), new Person(4, "none"), new Pet(1, 2), new Pet(2, 3)]);

        Assert.Equal(4, session.Fire());
        Assert.Equal(["both", "both", "old", "owner"], session.All<Counter>().Select(c => c.Name).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void An_update_that_ends_a_match_takes_its_conclusions_along()
    {
        var session = Given.Session(new CountsAbove());
        var counter = new Counter("c") { Value = 5 };
        session.Insert(counter);
        session.Fire();
        Assert.Single(session.All<Note>());
        counter.Value = 0;
        session.Update(counter);

        Assert.Equal(0, session.Fire());
        Assert.Empty(session.All<Note>());
    }

    private sealed class WithoutPet : Rule
    {
        public override void Define()
        {
            Person person = null!;
            When().Match(() => person).Not<Pet>(p => p.OwnerId == person.Id);
            Then().Yield(_ => new Note("without", person.Name));
        }
    }

    private sealed class HasPet : Rule
    {
        public override void Define()
        {
            Person person = null!;
            When().Match(() => person).Exists<Pet>(p => p.OwnerId == person.Id);
            Then().Yield(_ => new Note("has", person.Name));
        }
    }

    private sealed class OnlyCats : Rule
    {
        public override void Define()
        {
            Person person = null!;
            When().Match(() => person).All<Pet>(p => p.OwnerId == person.Id, p => p.Kind == "cat");
            Then().Yield(_ => new Note("cats", person.Name));
        }
    }

    private sealed class NothingButCats : Rule
    {
        public override void Define()
        {
            When().All<Pet>(p => p.Kind == "cat");
            Then().Yield(_ => new Note("cats", "all"));
        }
    }

    private sealed class LongNames : Rule
    {
        public override void Define()
        {
            Person person = null!;
            var length = 0;
            When().Match(() => person).Let(() => length, () => person.Name.Length).Having(() => length > 2, () => length < 5);
            Then().Yield(_ => new Note("long", person.Name + " " + length));
        }
    }

    private sealed class OldOrOwner : Rule
    {
        public override void Define()
        {
            Person person = null!;
            When()
                .Or(o => o
                    .Match(() => person, p => p.Age > 70)
                    .And(a => a.Match(() => person).Exists<Pet>(p => p.OwnerId == person.Id)));
            Then().Do(ctx => ctx.Insert(new Counter(person.Name)));
        }
    }

    private sealed class CountsAbove : Rule
    {
        public override void Define()
        {
            Counter counter = null!;
            When().Match(() => counter, c => c.Value > 3);
            Then().Yield(_ => new Note("above", counter.Name));
        }
    }
}
