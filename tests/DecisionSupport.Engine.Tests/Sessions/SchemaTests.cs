using DecisionSupport.Engine.Tests.Support;

namespace DecisionSupport.Engine.Tests.Sessions;

public sealed class SchemaTests
{
    [Fact]
    public void The_schema_leads_from_types_over_conditions_to_rules()
    {
        var graph = Given.Factory(new Adults()).GetSchema();

        Assert.Equal(
            [NodeType.Root, NodeType.Rule, NodeType.Type, NodeType.Selection, NodeType.AlphaMemory],
            graph.Nodes.Select(n => n.NodeType));
        Assert.Contains("Age", graph.Nodes.Single(n => n.NodeType == NodeType.Selection).Expressions.Single().Value.ToString(), StringComparison.Ordinal);
        Assert.Single(graph.Links, l => l.Target.NodeType == NodeType.Rule && l.Source.NodeType == NodeType.AlphaMemory);
    }

    [Fact]
    public void A_visitor_sees_every_element_of_a_rule()
    {
        var seen = new Visitor();
        seen.Visit(Context.Empty, new RuleDefinitionFactory().Create(new Adults()));

        Assert.Equal(
            [
                ElementType.DependencyGroup, ElementType.FilterGroup, ElementType.And, ElementType.Pattern,
                ElementType.NamedExpression, ElementType.ActionGroup, ElementType.Action,
            ],
            seen.Types);
    }

    [Fact]
    public void Metrics_are_refused_with_a_hint() =>
        Assert.Contains("Events", Assert.Throws<NotSupportedException>(() => Given.Session().Metrics).Message, StringComparison.Ordinal);

    private sealed class Visitor : RuleElementVisitor<Context>
    {
        public List<ElementType> Types { get; } = [];

        public override RuleElement Visit(Context context, RuleElement element)
        {
            Types.Add(element.ElementType);
            return base.Visit(context, element);
        }
    }

    private sealed class Adults : Rule
    {
        public override void Define()
        {
            Person person = null!;
            When().Match(() => person, p => p.Age > 17);
            Then().Yield(_ => new Note("adult", person.Name));
        }
    }
}
