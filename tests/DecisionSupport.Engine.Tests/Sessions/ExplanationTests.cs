using DecisionSupport.Engine.Explanations;
using DecisionSupport.Engine.Tests.Support;

namespace DecisionSupport.Engine.Tests.Sessions;

public sealed class ExplanationTests
{
    [Fact]
    public void A_proof_leads_through_collections_to_inserted_facts()
    {
        var session = Given.Session(new Owner(), new Summary());
        object[] facts = [new Person(1, "a"), new Pet(10, 1), new Pet(11, 2)];
        session.InsertAll(facts);
        session.Fire();

        var proof = ((IExplainableSession)session).Explain(new Note("summary", "1"));
        var summary = Assert.Single(proof.Reasons);
        Assert.Equal("summary", summary.RuleName);
        var note = Assert.Single(summary.Premises);
        Assert.Equal(new Note("owner", "a 10"), note.Fact);
        var owner = Assert.Single(note.Reasons);
        Assert.Equal([facts[0], facts[1]], owner.Premises.Select(p => p.Fact));
        Assert.All(owner.Premises, p => Assert.True(p.IsStated));
    }

    [Fact]
    public void WhyNot_answers_for_every_condition_and_shows_no_content_of_facts()
    {
        var session = Given.Session(new Owner());
        session.InsertAll([new Person(1, "a"), new Pet(11, 2)]);
        session.Fire();

        Assert.Equal(
            """
            owner does not apply
              Person: met
              Pet where (p.OwnerId == person.Id): false, 1 of 1 by itself; nearest: Pet
            """,
            WhyNot(session, "owner").ToString(),
            ignoreLineEndingDifferences: true);
        Assert.Equal(1, WhyNot(session, "owner").FailedCondition);
    }

    [Fact]
    public void WhyNot_tells_false_from_no_such_fact_and_lets_the_host_name_facts()
    {
        var session = Given.Session(new Demanding());
        session.InsertAll([new Person(1, "ann", 30), new Person(2, "bob", 70), new Person(3, "cid", 20)]);
        session.Fire();

        Assert.Equal(
            """
            demanding does not apply
              Person where (p.Name == "ann") && (p.Age > limit): false, 0 of 3 by itself; nearest: ann, bob
              any Pet where (p.Kind == "dog"): no such fact
              no Note where (n.Text == person.Name): depends on the above, 0 of 0 by itself
              value person.Age: depends on the above
              (age > 1): depends on the above
              Collect of Pet where (p.OwnerId == person.Id): depends on the above
            """,
            WhyNot(session, "demanding", f => ((Person)f).Name).ToString(),
            ignoreLineEndingDifferences: true);
    }

    [Fact]
    public void WhyNot_of_a_rule_that_applies_counts_its_matches_and_changes_nothing()
    {
        var session = Given.Session(new Owner());
        session.InsertAll([new Person(1, "a"), new Pet(10, 1), new Pet(11, 1)]);

        var answer = WhyNot(session, "owner");
        Assert.Equal((2, null), (answer.Matches, answer.FailedCondition));
        Assert.StartsWith("owner applies 2 times\n  Person: met\n", answer.ToString(), StringComparison.Ordinal);
        Assert.Equal(2, session.Fire());
    }

    [Fact]
    public void A_rule_that_is_not_there_is_an_error() =>
        Assert.Throws<ArgumentException>(() => ((IExplainableSession)Given.Session()).WhyNot("nothing"));

    private static WhyNot WhyNot(ISession session, string rule, Func<object, string>? describe = null) =>
        Assert.Single(((IExplainableSession)session).WhyNot(rule, describe));

    [Name("demanding")]
    private sealed class Demanding : Rule
    {
        public override void Define()
        {
            Person person = null!;
            IEnumerable<Pet> pets = null!;
            var age = 0;
            var limit = 60;
            When()
                .Match(() => person, p => p.Name == "ann", p => p.Age > limit)
                .Exists<Pet>(p => p.Kind == "dog")
                .Not<Note>(n => n.Text == person.Name)
                .Let(() => age, () => person.Age).Having(() => age > 1)
                .Query(() => pets, q => q.Match<Pet>(p => p.OwnerId == person.Id).Collect());
            Then().Yield(_ => new Note("demanding", person.Name + pets.Count()));
        }
    }

    [Name("owner")]
    private sealed class Owner : Rule
    {
        public override void Define()
        {
            Person person = null!;
            Pet pet = null!;
            When().Match(() => person).Match(() => pet, p => p.OwnerId == person.Id);
            Then().Yield(_ => new Note("owner", person.Name + " " + pet.Id));
        }
    }

    [Name("summary")]
    private sealed class Summary : Rule
    {
        public override void Define()
        {
            IEnumerable<Note> notes = null!;
            When().Query(() => notes, q => q.Match<Note>(n => n.Rule == "owner").Collect());
            Then().Yield(_ => new Note("summary", notes.Count().ToString(null as IFormatProvider)));
        }
    }
}
