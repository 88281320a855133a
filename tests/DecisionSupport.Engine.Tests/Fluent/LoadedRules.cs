using DecisionSupport.Engine.Tests.Support;

namespace DecisionSupport.Engine.Tests.Fluent;

[Tag("repository")]
public abstract class TaggedRule : Rule;

[Name("repository/public"), Description("Says hello"), Priority(7), Tag("own")]
public sealed class PublicRule : TaggedRule
{
    public override void Define()
    {
        Person person = null!;
        When().Match(() => person, p => p.Age > 1).Not<Pet>(p => p.OwnerId == person.Id);
        Then().Yield(_ => new Note("hello", person.Name));
    }
}

[Name("repository/internal"), Tag("repository")]
internal sealed class InternalRule : Rule
{
    public override void Define() => When().Match<Person>();
}
