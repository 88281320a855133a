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
    public void WhyNot_names_the_first_condition_that_nothing_passes()
    {
        var session = Given.Session(new Owner());
        session.InsertAll([new Person(1, "a"), new Pet(11, 2)]);
        session.Fire();

        var answer = Assert.Single(((IExplainableSession)session).WhyNot("owner"));
        Assert.Equal((0, 1, 1), (answer.Matches, answer.FailedCondition, answer.Candidates));
        Assert.Contains("OwnerId", answer.Description, StringComparison.Ordinal);
    }

    [Fact]
    public void WhyNot_of_a_rule_that_applies_counts_its_matches_and_changes_nothing()
    {
        var session = Given.Session(new Owner());
        session.InsertAll([new Person(1, "a"), new Pet(10, 1), new Pet(11, 1)]);

        var answer = Assert.Single(((IExplainableSession)session).WhyNot("owner"));
        Assert.Equal((2, null), (answer.Matches, answer.FailedCondition));
        Assert.Equal(2, session.Fire());
    }

    [Fact]
    public void A_rule_that_is_not_there_is_an_error() =>
        Assert.Throws<ArgumentException>(() => ((IExplainableSession)Given.Session()).WhyNot("nothing"));

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
