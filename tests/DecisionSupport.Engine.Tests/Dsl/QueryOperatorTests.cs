using DecisionSupport.Engine.Tests.Support;

namespace DecisionSupport.Engine.Tests.Dsl;

public sealed class QueryOperatorTests
{
    private static readonly object[] Pets =
        [new Pet(1, 7, "dog"), new Pet(2, 7, "Cat"), new Pet(3, 8, "cat"), new Pet(4, 8, "dog")];

    [Fact]
    public void GroupBy_matches_once_for_each_key() => AssertNotes(new ByKind(), "dog: 1,4", "Cat: 2", "cat: 3");

    [Fact]
    public void Only_the_group_that_changed_fires_again()
    {
        var session = Given.Session(new ByKind());
        session.InsertAll(Pets);
        session.Fire();
        session.Insert(new Pet(5, 9, "cat"));

        Assert.Equal(1, session.Fire());
        Assert.Contains(session.All<Note>(), n => n.Text == "cat: 3,5");
    }

    [Fact]
    public void Sorting_is_by_code_point_and_ties_are_broken_by_later_keys() => AssertNotes(new Sorted(), "2,3,4,1");

    [Fact]
    public void ToLookup_gives_groups_and_keys() => AssertNotes(new Looked(), "7=dog,Cat;8=cat,dog;9=");

    [Fact]
    public void Select_matches_each_projection() => AssertNotes(new Kinds(), "DOG", "CAT", "CAT", "DOG");

    [Fact]
    public void From_queries_an_earlier_value() => AssertNotes(new FromCollection(), "cat", "Cat", "dog");

    [Fact]
    public void A_member_with_the_name_of_an_alias_is_not_the_alias() => AssertNotes(new Namesakes(), "dog 1", "Cat 2", "cat 3", "dog 4");

    private static void AssertNotes(Rule rule, params string[] expected)
    {
        var session = Given.Session(rule);
        session.InsertAll(Pets);
        session.Fire();

        Assert.Equal(expected.Order(StringComparer.Ordinal), session.All<Note>().Select(n => n.Text[(n.Text.IndexOf('|') + 1)..]).Order(StringComparer.Ordinal));
    }

    private sealed class ByKind : Rule
    {
        public override void Define()
        {
            IGrouping<string, int> group = null!;
            When().Query(() => group, q => q.Match<Pet>().GroupBy(p => p.Kind, p => p.Id));
            Then().Yield(_ => new Note("kind", group.Key + ": " + string.Join(",", group)));
        }
    }

    private sealed class Sorted : Rule
    {
        public override void Define()
        {
            IEnumerable<Pet> pets = null!;
            When().Query(() => pets, q => q.Match<Pet>().Collect().OrderBy(p => p.Kind).ThenByDescending(p => p.Id));
            Then().Yield(_ => new Note("sorted", string.Join(",", pets.Select(p => p.Id))));
        }
    }

    private sealed class Looked : Rule
    {
        public override void Define()
        {
            IKeyedLookup<int, string> pets = null!;
            When().Query(() => pets, q => q.Match<Pet>().Collect().ToLookup(p => p.OwnerId, p => p.Kind));
            Then().Yield(_ => new Note("looked", Text(pets)));
        }

        private static string Text(IKeyedLookup<int, string> pets) =>
            string.Join(";", pets.Keys.Append(9).Select(k => k + "=" + string.Join(",", pets[k])));
    }

    private sealed class Kinds : Rule
    {
        public override void Define()
        {
            Tuple<int, string> kind = null!;
            When().Query(() => kind, q => q.Match<Pet>().Select(p => Tuple.Create(p.Id, p.Kind.ToUpperInvariant())));
            Then().Yield(_ => new Note("kinds", kind.Item1 + "|" + kind.Item2));
        }
    }

    private sealed class Namesakes : Rule
    {
        public override void Define()
        {
            Pet pet = null!;
            string kind = null!;
            When()
                .Match(() => pet)
                .Query(() => kind, q => q.Match<Pet>()
                    .Select(p => new { pet = p, text = p.Kind + " " + p.Id })
                    .Where(x => x.pet.Id == pet.Id)
                    .Select(x => x.text));
            Then().Yield(_ => new Note("namesakes", kind));
        }
    }

    private sealed class FromCollection : Rule
    {
        public override void Define()
        {
            IEnumerable<Pet> pets = null!;
            string kind = null!;
            When()
                .Query(() => pets, q => q.Match<Pet>().Collect())
                .Query(() => kind, q => q.From(() => pets).SelectMany(c => c.Select(p => p.Kind).Distinct()));
            Then().Yield(_ => new Note("from", kind));
        }
    }
}
