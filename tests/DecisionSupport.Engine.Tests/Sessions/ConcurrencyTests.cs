using DecisionSupport.Engine.Tests.Support;

namespace DecisionSupport.Engine.Tests.Sessions;

public sealed class ConcurrencyTests
{
    [Fact]
    public void Sessions_of_one_factory_on_many_threads_do_not_see_each_other()
    {
        var factory = Given.Factory(new Pairs(), new Owners());
        var wrong = 0;
        Parallel.For(0, 400, new ParallelOptions { MaxDegreeOfParallelism = 8 }, i =>
        {
            var session = factory.CreateSession();
            session.InsertAll(Enumerable.Range(0, 12).SelectMany(n => new object[] { new Person(n, "p" + i), new Pet(n, n % 3) }));
            var fired = session.Fire();
            var notes = session.All<Note>();
            if (fired != 24 || notes.Length != 24 || !notes.All(n => n.Text.StartsWith("p" + i + " ", StringComparison.Ordinal)))
            {
                Interlocked.Increment(ref wrong);
            }
        });

        Assert.Equal(0, wrong);
    }

    private sealed class Pairs : Rule
    {
        public override void Define()
        {
            Person person = null!;
            Pet pet = null!;
            When().Match(() => person).Match(() => pet, p => p.OwnerId == person.Id);
            Then().Yield(_ => new Note("pair", person.Name + " " + pet.Id));
        }
    }

    private sealed class Owners : Rule
    {
        public override void Define()
        {
            Person person = null!;
            IEnumerable<Pet> pets = null!;
            When().Match(() => person).Query(() => pets, q => q.Match<Pet>(p => p.OwnerId == person.Id).Collect());
            Then().Yield(_ => new Note("owner", person.Name + " " + person.Id + " " + pets.Count()));
        }
    }
}
