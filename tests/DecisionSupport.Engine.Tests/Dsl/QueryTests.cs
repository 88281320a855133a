using DecisionSupport.Engine.Tests.Support;

namespace DecisionSupport.Engine.Tests.Dsl;

public sealed class QueryTests
{
    [Fact]
    public void A_collection_matches_even_when_empty()
    {
        var session = Given.Session(new PetsOfEach());
        session.Insert(new Person(1, "a"));
        session.Fire();

        Assert.Equal(["a: "], session.All<Note>().Select(n => n.Text));
    }

    [Fact]
    public void A_collection_without_any_other_pattern_matches_before_any_fact()
    {
        var session = Given.Session(new AllPets());

        Assert.Equal(1, session.Fire());
        Assert.Equal(["0 pets"], session.All<Note>().Select(n => n.Text));
    }

    [Fact]
    public void A_query_collects_for_each_earlier_match()
    {
        var session = Given.Session(new PetsOfEach());
        session.InsertAll([new Person(1, "a"), new Person(2, "b"), new Pet(10, 1), new Pet(11, 2), new Pet(12, 1)]);
        session.Fire();

        Assert.Equal(["a: 10,12", "b: 11"], session.All<Note>().Select(n => n.Text));
    }

    [Fact]
    public void A_yield_whose_collection_grew_replaces_its_fact()
    {
        var session = Given.Session(new PetsOfEach());
        session.InsertAll([new Person(1, "a"), new Person(2, "b"), new Pet(10, 1)]);
        session.Fire();
        session.Insert(new Pet(11, 1));

        Assert.Equal(1, session.Fire());
        Assert.Equal(["a: 10,11", "b: "], session.All<Note>().Select(n => n.Text));
    }

    private sealed class PetsOfEach : Rule
    {
        public override void Define()
        {
            Person person = null!;
            IEnumerable<Pet> pets = null!;
            When()
                .Match(() => person)
                .Query(() => pets, q => q.Match<Pet>(p => p.OwnerId == person.Id).Collect());
            Then().Yield(_ => new Note("pets", person.Name + ": " + string.Join(",", pets.Select(p => p.Id))));
        }
    }

    private sealed class AllPets : Rule
    {
        public override void Define()
        {
            IEnumerable<Pet> pets = null!;
            When().Query(() => pets, q => q.Match<Pet>().Collect());
            Then().Yield(_ => new Note("all", pets.Count() + " pets"));
        }
    }
}
