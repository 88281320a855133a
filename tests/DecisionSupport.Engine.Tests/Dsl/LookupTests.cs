using DecisionSupport.Engine.Tests.Support;

namespace DecisionSupport.Engine.Tests.Dsl;

/// <summary>Lookups by equality are an optimisation: they must not show.</summary>
public sealed class LookupTests
{
    [Fact]
    public void A_member_that_throws_where_another_condition_keeps_the_fact_out_does_no_harm()
    {
        var session = Given.Session(new ByCode());
        session.Insert(new Person(1, "a"));
        session.InsertAll(Enumerable.Range(0, 20).Select(i => new Fussy(i, i == 5)));

        Assert.Equal(1, session.Fire());
        Assert.Equal(["a 1"], session.All<Note>().Select(n => n.Text));
    }

    [Fact]
    public void Null_joins_with_null()
    {
        var session = Given.Session(new ByName());
        session.InsertAll(Enumerable.Range(0, 10).Select(i => new Person(i, i < 2 ? null! : "n" + i)));

        Assert.Equal(12, session.Fire());
    }

    [Fact]
    public void Rules_that_test_one_member_for_different_constants_each_see_their_facts()
    {
        var session = Given.Session(new OfKind("cat"), new OfKind("dog"), new OfKind("cow"), new OfKind("cat", "again "));
        session.InsertAll([new Pet(1, 1, "cow"), new Pet(2, 1, "cat"), new Pet(3, 1, "bee"), new Pet(4, 1, null!)]);
        session.Fire();

        Assert.Equal(["again cat 2", "cat 2", "cow 1"], session.All<Note>().Select(n => n.Text).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Keys_that_were_changed_before_an_update_or_a_retraction_leave_nothing_behind()
    {
        var session = Given.Session(new SameValue());
        var counters = Enumerable.Range(0, 12).Select(i => new Counter("c" + i) { Value = i }).ToArray();
        session.InsertAll(counters);
        Assert.Equal(0, session.Fire());
        counters[3].Value = 4;
        session.Update(counters[3]);
        Assert.Equal(2, session.Fire());
        counters[4].Value = 7;
        session.Retract(counters[4]);
        session.Insert(new Counter("new") { Value = 4 });
        session.Fire();

        Assert.Equal(["c3=new", "new=c3"], session.All<Note>().Select(n => n.Text).Order(StringComparer.Ordinal));
    }

    private sealed class Fussy(int id, bool isBroken)
    {
        public bool IsBroken { get; } = isBroken;

        public int Code => IsBroken ? throw new InvalidOperationException("broken") : id;
    }

    private sealed class ByCode : Rule
    {
        public override void Define()
        {
            Person person = null!;
            Fussy fussy = null!;
            When().Match(() => person).Match(() => fussy, f => !f.IsBroken || person.Age > 200, f => f.Code == person.Id);
            Then().Yield(_ => new Note("code", person.Name + " " + fussy.Code));
        }
    }

    private sealed class ByName : Rule
    {
        public override void Define()
        {
            Person one = null!;
            Person other = null!;
            When().Match(() => one).Match(() => other, o => o.Name == one.Name);
            Then().Yield(_ => new Note("name", one.Id + "=" + other.Id));
        }
    }

    private sealed class OfKind(string kind, string prefix = "") : Rule
    {
        public override void Define()
        {
            Name(prefix + kind);
            Pet pet = null!;
            When().Match(() => pet, p => p.Kind == kind && p.Id > 0);
            Then().Yield(_ => new Note("kind", prefix + kind + " " + pet.Id));
        }
    }

    private sealed class SameValue : Rule
    {
        public override void Define()
        {
            Counter one = null!;
            Counter other = null!;
            When().Match(() => one).Match(() => other, o => o.Value == one.Value, o => o.Name != one.Name);
            Then().Yield(_ => new Note("same", one.Name + "=" + other.Name));
        }
    }
}
