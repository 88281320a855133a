using System.Text;
using DecisionSupport.Engine.Explanations;
using DecisionSupport.Facts;
using DecisionSupport.Running;
using DecisionSupport.TrastuzumabResistance.Tests.Support.Mutation;

namespace DecisionSupport.TrastuzumabResistance.Tests.WhyNot;

/// <summary>Each rule of the pack says in readable words why it does or does not apply to a patient; the words are held in approved files.</summary>
[NotInMutationRuns("The text of conditions changes when they are instrumented.")]
public sealed class WhyNotTests
{
    private static readonly RuleRunner Runner = new(Clinic.Pack);

    [Theory]
    [InlineData("pten-loss-metastatic")]
    [InlineData("contradictory-results")]
    [InlineData("post-tdxd")]
    public void Every_rule_answers_for_a_sample(string sample) => Approved.Matches("WhyNot", sample, AnswersFor(sample));

    [Fact]
    public void An_answer_names_each_condition_and_what_came_near()
    {
        var answer = AnswersFor("pten-loss-metastatic").Split("\n\n").Single(a => a.StartsWith("pi3k-akt-activation/akt1-mutation ", StringComparison.Ordinal));

        Assert.Contains("does not apply", answer, StringComparison.Ordinal);
        Assert.Contains("nearest: finding", answer, StringComparison.Ordinal);
    }

    private static string AnswersFor(string sample)
    {
        var read = new ProfileReader(Clinic.Knowledge).Read(File.ReadAllBytes(Path.Combine(Repository.Root, "samples", "profiles", sample + ".json")), A.Day);
        var profile = ProfileWriter.Canonicalise(read.Profile!);
        var context = new CaseContext(profile, TreatmentHistory.Of(profile, Clinic.Knowledge, A.Day), "US", A.Day);
        return Runner.Run(context, facts => facts, Answers);
    }

    private static string Answers(ISession session)
    {
        var rules = Clinic.Pack.Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(Rule)) && !t.IsAbstract).ToArray();
        var repository = new RuleRepository(new PackActivator(Clinic.Knowledge));
        repository.Load(x => x.PrivateTypes(true).From(rules));
        var text = new StringBuilder();
        foreach (var rule in repository.GetRules().OrderBy(r => r.Name, StringComparer.Ordinal))
        {
            foreach (var answer in ((IExplainableSession)session).WhyNot(rule.Name, Describe))
            {
                text.Append(answer).Append("\n\n");
            }
        }

        return text.ToString();
    }

    // What a developer may see of a fact; the samples are no real patients.
    private static string Describe(object fact) => fact switch
    {
        ReportedResult r => $"result of {r.Biomarker.Id}",
        Reading r => $"reading of {r.Source.Biomarker.Id} {r.Call}",
        BiomarkerFinding f => $"finding {f.Biomarker} {f.Call}",
        BiomarkerDefinition b => b.Id,
        MechanismDefinition m => m.Id,
        MechanismConclusion c => $"{c.Mechanism} {c.Presence}",
        CombinationDefinition c => c.Id,
        PlacementReview r => $"review of {r.Combination.Id}",
        LabelStatement s => $"{s.Agent.Id} {s.When}",
        CaseContext => "the case",
        _ => fact.GetType().Name,
    };
}
