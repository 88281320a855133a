using DecisionSupport.Engine.Tests.Support;

namespace DecisionSupport.Engine.Tests.Sessions;

public sealed class ConcurrencyTests
{
    private const int Sessions = 20_000;

    [Fact]
    public void Sessions_of_one_factory_on_many_threads_do_not_see_each_other()
    {
        var factory = Given.Factory(new Pairs(), new Owners());

        Assert.Equal(0, CountWrong(_ => factory.CreateSession(), _ => { }, withPets: true));
    }

    [Fact]
    public void Neither_do_pooled_sessions()
    {
        var factory = Given.Factory(new Pairs(), new Owners());
        var pool = factory.CreatePool();

        Assert.Equal(0, CountWrong(_ => pool.Rent(), pool.Return, withPets: true));
    }

    [Fact]
    public void Nor_do_those_with_standing_facts()
    {
        var factory = Given.Factory(new Pairs(), new Owners());
        var pool = factory.CreatePool(new SessionPoolOptions { StandingFacts = [.. Enumerable.Range(0, 12).Select(PetOf)] });

        Assert.Equal(0, CountWrong(_ => pool.Rent(), pool.Return, withPets: false));
    }

    private static int CountWrong(Func<int, ISession> rent, Action<ISession> giveBack, bool withPets)
    {
        var wrong = 0;
        var next = -1;
        var threads = Enumerable.Range(0, 8).Select(_ => new Thread(() =>
        {
            int i;
            while ((i = Interlocked.Increment(ref next)) < Sessions)
            {
                var session = rent(i);
                var people = Enumerable.Range(0, 12).Select(n => (object)new Person(n, "p" + i));
                session.InsertAll(withPets ? people.Concat(Enumerable.Range(0, 12).Select(PetOf)) : people);
                if (session.Fire() != 24 || !IsRight(session.All<Note>(), i))
                {
                    Interlocked.Increment(ref wrong);
                }

                giveBack(session);
            }
        })).ToList();
        threads.ForEach(t => t.Start());
        threads.ForEach(t => t.Join());
        return wrong;
    }

    private static object PetOf(int number) => new Pet(number, number % 3);

    private static bool IsRight(Note[] notes, int session)
    {
        var name = "p" + session + " ";
        return notes.Length == 24
            && Texts(notes, "pair").SetEquals(Enumerable.Range(0, 12).Select(pet => name + pet))
            && Texts(notes, "owner").SetEquals(Enumerable.Range(0, 12).Select(person => name + person + " " + (person < 3 ? 4 : 0)));
    }

    private static HashSet<string> Texts(Note[] notes, string rule) => [.. notes.Where(n => n.Rule == rule).Select(n => n.Text)];

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
