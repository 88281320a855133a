using System.Reflection;
using DecisionSupport.Engine.Tests.Support;

namespace DecisionSupport.Engine.Tests.Fluent;

public sealed class RepositoryTests
{
    private static readonly Assembly Here = typeof(RepositoryTests).Assembly;

    [Fact]
    public void Only_public_types_that_are_not_nested_load_by_default()
    {
        var names = Names(x => x.From(Here));

        Assert.DoesNotContain(names, n => n.Contains('+', StringComparison.Ordinal));
        Assert.DoesNotContain("repository/internal", names);
        Assert.Contains("repository/public", names);
    }

    [Fact]
    public void Private_and_nested_types_load_when_asked_for() =>
        Assert.Equal(
            ["repository/internal", "repository/nested", "repository/public"],
            Names(x => x.PrivateTypes(true).NestedTypes(true).From(Here).Where(r => r.IsTagged("repository"))).Order(StringComparer.Ordinal));

    [Fact]
    public void Metadata_filters_see_name_description_and_inherited_tags()
    {
        var seen = new List<IRuleMetadata>();
        Names(x => x.From(typeof(PublicRule)).Where(m =>
        {
            seen.Add(m);
            return true;
        }));

        var metadata = Assert.Single(seen);
        Assert.Equal(("repository/public", "Says hello"), (metadata.Name, metadata.Description));
        Assert.Equal(["own", "repository"], metadata.Tags.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_activator_creates_the_rules()
    {
        var repository = new RuleRepository(new Greeter());
        repository.Load(x => x.From(typeof(NeedsGreeting)).To("set"));

        Assert.Equal("set", Assert.Single(repository.GetRuleSets()).Name);
        var session = repository.Compile().CreateSession();
        session.Insert(new Person(1, "a"));
        session.Fire();
        Assert.Equal(["hello a"], session.All<Note>().Select(n => n.Text));
    }

    [Fact]
    public void A_rule_that_cannot_be_created_is_named()
    {
        var error = Assert.Throws<RuleActivationException>(() => new RuleRepository().Load(x => x.From(typeof(NeedsGreeting))));
        Assert.Equal(typeof(NeedsGreeting), error.RuleType);
        Assert.Contains(nameof(NeedsGreeting), error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_rule_whose_definition_fails_is_named()
    {
        var error = Assert.Throws<RuleDefinitionException>(() => new RuleRepository().Load(x => x.From(typeof(Undefinable))));
        Assert.Equal(typeof(Undefinable), error.RuleType);
    }

    [Fact]
    public void A_definition_shows_its_properties_and_its_patterns()
    {
        var repository = new RuleRepository();
        repository.Load(x => x.From(typeof(PublicRule)));

        var rule = Assert.Single(repository.GetRules());
        Assert.Equal(("repository/public", "Says hello", 7), (rule.Name, rule.Description, rule.Priority));
        Assert.Equal(typeof(PublicRule), rule.Properties[RuleProperties.ClrType]);
        var pattern = Assert.IsType<PatternElement>(rule.LeftHandSide.ChildElements[0]);
        Assert.Equal(("person", typeof(Person)), (pattern.Declaration.Name, pattern.ValueType));
        Assert.Single(pattern.Expressions.Find(PatternElement.ConditionName));
        Assert.Equal(ElementType.Not, rule.LeftHandSide.ChildElements[1].ElementType);
        Assert.Single(rule.RightHandSide.Actions);
    }

    private static List<string> Names(Action<IRuleLoadSpec> load)
    {
        var repository = new RuleRepository(new Quiet());
        repository.Load(load);
        return [.. repository.GetRules().Select(r => r.Name)];
    }

    /// <summary>Most rules of these tests need constructor arguments.</summary>
    private sealed class Quiet : IRuleActivator
    {
        public IEnumerable<Rule> Activate(Type type) =>
            type.GetConstructor(Type.EmptyTypes) is null || type == typeof(Undefinable) || type.Namespace!.EndsWith("Oracle", StringComparison.Ordinal)
                ? []
                : new DefaultRuleActivator().Activate(type);
    }

    private sealed class Greeter : IRuleActivator
    {
        public IEnumerable<Rule> Activate(Type type) => [(Rule)Activator.CreateInstance(type, "hello ")!];
    }

    [Name("repository/nested"), Tag("repository")]
    private sealed class Nested : Rule
    {
        public override void Define() => When().Match<Person>();
    }

    private sealed class NeedsGreeting(string greeting) : Rule
    {
        public override void Define()
        {
            Person person = null!;
            When().Match(() => person);
            Then().Yield(_ => new Note("greet", greeting + person.Name));
        }
    }

    private sealed class Undefinable : Rule
    {
        public override void Define() => throw new InvalidOperationException("no");
    }
}
