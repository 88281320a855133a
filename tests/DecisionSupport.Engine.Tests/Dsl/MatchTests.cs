using DecisionSupport.Engine.Tests.Support;

namespace DecisionSupport.Engine.Tests.Dsl;

public sealed class MatchTests
{
    [Fact]
    public void A_rule_fires_once_for_each_fact_that_satisfies_the_conditions()
    {
        var session = Given.Session(new Adults());
        session.InsertAll([new Person(1, "a", 17), new Person(2, "b", 18), new Person(3, "c", 40)]);

        Assert.Equal(2, session.Fire());
        Assert.Equal(["b", "c"], session.All<Note>().Select(n => n.Text));
    }

    [Fact]
    public void A_pattern_matches_facts_of_derived_types()
    {
        var session = Given.Session(new Adults(), new EverythingWithAnId());
        session.InsertAll([new Child(1, "a", 2) { Age = 20 }, new Pet(2, 1)]);
        session.Fire();

        Assert.Equal(["a", "id 1", "id 2"], session.All<Note>().Select(n => n.Text).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_later_condition_can_refer_to_an_earlier_alias()
    {
        var session = Given.Session(new Owners());
        session.InsertAll([new Person(1, "a"), new Person(2, "b"), new Pet(10, 2), new Pet(11, 2), new Pet(12, 3)]);
        session.Fire();

        Assert.Equal(["b owns 10", "b owns 11"], session.All<Note>().Select(n => n.Text));
    }

    [Fact]
    public void The_order_of_insertion_does_not_change_what_joins()
    {
        var session = Given.Session(new Owners());
        session.InsertAll([new Pet(10, 2), new Pet(12, 3)]);
        session.Fire();
        session.InsertAll([new Person(2, "b"), new Person(3, "c")]);
        session.Fire();

        Assert.Equal(["b owns 10", "c owns 12"], session.All<Note>().Select(n => n.Text));
    }

    [Fact]
    public void Conditions_can_call_members_of_the_rule_and_static_methods_of_internal_types()
    {
        var session = Given.Session(new ByThreshold(30));
        session.InsertAll([new Person(1, "a", 29), new Person(2, "b", 31)]);
        session.Fire();

        Assert.Equal(["B"], session.All<Note>().Select(n => n.Text));
    }

    [Fact]
    public void A_pattern_without_alias_still_fires_for_each_fact()
    {
        var session = Given.Session(new EachPet());
        session.InsertAll([new Pet(1, 0), new Pet(2, 0)]);

        Assert.Equal(2, session.Fire());
    }

    [Fact]
    public void A_fact_joins_with_itself_once()
    {
        var session = Given.Session(new SameAge());
        session.InsertAll([new Person(1, "a", 5), new Person(2, "b", 5)]);

        Assert.Equal(4, session.Fire());
    }

    private sealed class Adults : Rule
    {
        public override void Define()
        {
            Person person = null!;
            When().Match(() => person, p => p.Age >= 18);
            Then().Yield(_ => new Note("adults", person.Name));
        }
    }

    private sealed class EverythingWithAnId : Rule
    {
        public override void Define()
        {
            IHasId thing = null!;
            When().Match(() => thing);
            Then().Yield(_ => new Note("ids", "id " + thing.Id));
        }
    }

    private sealed class Owners : Rule
    {
        public override void Define()
        {
            Person owner = null!;
            Pet pet = null!;
            When().Match(() => owner).Match(() => pet, p => p.OwnerId == owner.Id);
            Then().Yield(_ => new Note("owners", owner.Name + " owns " + pet.Id));
        }
    }

    private sealed class ByThreshold(int threshold) : Rule
    {
        public override void Define()
        {
            Person person = null!;
            When().Match(() => person, p => p.Age > threshold, p => IsOld(p) && Helper.IsNamed(p));
            Then().Yield(_ => new Note("threshold", Shout(person.Name)));
        }

        private static string Shout(string text) => text.ToUpperInvariant();

        private bool IsOld(Person person) => person.Age > threshold;
    }

    private static class Helper
    {
        public static bool IsNamed(Person person) => person.Name.Length > 0;
    }

    private sealed class EachPet : Rule
    {
        public override void Define()
        {
            When().Match<Pet>();
            Then().Do(ctx => ctx.GetLinkedKeys());
        }
    }

    private sealed class SameAge : Rule
    {
        public override void Define()
        {
            Person one = null!;
            Person other = null!;
            When().Match(() => one).Match(() => other, o => o.Age == one.Age);
            Then().Yield(_ => new Note("same", one.Id + "-" + other.Id));
        }
    }
}
