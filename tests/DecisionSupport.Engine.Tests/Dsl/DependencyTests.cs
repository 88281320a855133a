using DecisionSupport.Engine.Tests.Support;

namespace DecisionSupport.Engine.Tests.Dsl;

public sealed class DependencyTests
{
    [Fact]
    public void A_declared_dependency_is_resolved_for_each_firing()
    {
        var factory = Given.Factory(new UsesService());
        factory.DependencyResolver = new Resolver();
        var session = factory.CreateSession();
        session.InsertAll([new Person(1, "a"), new Person(2, "b")]);
        session.Fire();

        Assert.Equal(["a1a1", "b2b2"], session.All<Note>().Select(n => n.Text));
    }

    [Fact]
    public void Without_a_resolver_the_error_says_what_to_set()
    {
        var session = Given.Session(new UsesService());
        session.Insert(new Person(1, "a"));

        var error = Assert.Throws<InvalidOperationException>(() => session.Fire());
        Assert.Contains("DependencyResolver", error.Message, StringComparison.Ordinal);
    }

    private sealed class Service(int number)
    {
        public string Say(string text) => text + number;
    }

    private sealed class Resolver : IDependencyResolver
    {
        private int _count;

        public object Resolve(IResolutionContext context, Type serviceType) => new Service((_count++ / 2) + 1);
    }

    private sealed class UsesService : Rule
    {
        public override void Define()
        {
            Service service = null!;
            Person person = null!;
            Dependency().Resolve(() => service);
            When().Match(() => person);
            Then().Yield(ctx => new Note("service", service.Say(person.Name) + ctx.Resolve<Service>().Say(person.Name)));
        }
    }
}
