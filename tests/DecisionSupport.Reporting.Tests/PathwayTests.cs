using DecisionSupport.Assessments;
using DecisionSupport.Reporting.Html.Pathway;
using DecisionSupport.Reporting.Tests.Samples;
using Texts = DecisionSupport.Reporting.Texts;

namespace DecisionSupport.Reporting.Tests;

public sealed class PathwayTests
{
    private static readonly NodeState[] States = Enum.GetValues<NodeState>();

    [Fact]
    public void Patient_out_of_scope_gets_no_figure() => Assert.Empty(PathwayReading.Of(Sample.OutOfScope));

    [Fact]
    public void Node_shows_the_state_of_its_finding()
    {
        Assert.Equal(NodeState.Altered, StateOf("PTEN", "pten", FindingState.Positive));
        Assert.Equal(NodeState.Equivocal, StateOf("PTEN", "pten", FindingState.Equivocal));
        Assert.Equal(NodeState.Uninterpreted, StateOf("PTEN", "pten", FindingState.Uninterpreted));
        Assert.Equal(NodeState.Unaltered, StateOf("PTEN", "pten", FindingState.Negative));
        Assert.Equal(NodeState.Unmeasured, StateOf("PTEN", "pten", FindingState.NotAssessed));
    }

    [Fact]
    public void What_was_not_measured_is_never_drawn_as_normal()
    {
        var readings = PathwayReading.Of(Sample.Empty);

        Assert.All(readings, r => Assert.Contains(r.State, new[] { NodeState.Unmeasured, NodeState.Context }));
    }

    [Fact]
    public void One_normal_result_of_two_is_not_a_normal_node() => Assert.Equal(NodeState.Unmeasured, StateOf("HER2 uptake", "tgfa", FindingState.Negative));

    [Fact]
    public void HER2_that_is_positive_is_the_target_and_no_alteration() => Assert.Equal(NodeState.Target, StateOf("HER2", "her2", FindingState.Positive));

    [Theory]
    [InlineData("biomarkers")]
    [InlineData("mechanisms")]
    public void Every_id_of_the_figure_is_one_of_the_knowledge_base(string kind)
    {
        var known = File.ReadAllLines(Path.Combine(Repository.Root, "rules", "TrastuzumabResistance", "knowledge", kind + ".yaml"));
        var drawn = kind == "biomarkers" ? PathwayMap.Nodes.SelectMany(n => n.Biomarkers) : PathwayMap.Nodes.Select(n => n.Mechanism).OfType<string>();

        Assert.All(drawn, id => Assert.Contains("- id: " + id, known));
    }

    [Fact]
    public void Every_state_has_words() => Assert.All(States, state => Assert.NotEmpty(Texts.Text.Word(state)));

    [Fact]
    public void Altered_borderline_normal_and_unmeasured_have_outlines_of_their_own()
    {
        NodeState[] told = [NodeState.Altered, NodeState.Equivocal, NodeState.Unaltered, NodeState.Unmeasured];

        Assert.Equal(told.Length, told.Select(s => NodeShape.Path(s, 0, 0, 100, 50)).Distinct().Count());
    }

    [Fact]
    public void Nodes_stand_apart_and_within_the_figure()
    {
        Assert.All(PathwayMap.Nodes, n => Assert.True(n.Left > 0 && n.Top > 0 && n.Left + PathwayNode.Width < PathwayMap.Width && n.Top + PathwayNode.Height < PathwayMap.Height, n.Name));
        Assert.All(
            PathwayMap.Nodes.SelectMany(a => PathwayMap.Nodes.Where(b => b != a).Select(b => (a, b))),
            pair => Assert.True(Math.Abs(pair.a.X - pair.b.X) > PathwayNode.Width || Math.Abs(pair.a.Y - pair.b.Y) > PathwayNode.Height, $"{pair.a.Name} and {pair.b.Name}"));
    }

    private static NodeState StateOf(string node, string biomarker, FindingState state)
    {
        var finding = Sample.OutOfScope.Findings[0] with { Biomarker = biomarker, State = state };
        return PathwayReading.Of(Sample.Empty with { Findings = [finding] }).Single(r => r.Node.Name == node).State;
    }
}
