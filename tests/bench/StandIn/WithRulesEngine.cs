using RulesEngine.Models;

namespace DecisionSupport.Bench.StandIn;

/// <summary>
/// The stand-in with the RulesEngine package: 42 of the 46 rules as its expressions; collecting, absence, presence and "every one", which
/// its rules cannot say, are plain C#.
/// </summary>
internal sealed class WithRulesEngine
{
    private static readonly (string Rule, string Setting, string Biomarker, string Mechanism)[] BySetting =
    [
        ("support/s1", "adjuvant", "B01", "M1"),
        ("support/s2", "metastatic", "B02", "M2"),
        ("support/s3", "metastatic", "B03", "M3"),
        ("support/s4", "neoadjuvant", "B04", "M4"),
    ];

    private readonly Dictionary<string, string> _mechanisms = new(StringComparer.Ordinal);
    private readonly global::RulesEngine.RulesEngine _engine;

    public WithRulesEngine()
    {
        var supports = new List<global::RulesEngine.Models.Rule>();
        string[] calls = ["high", "low", "positive", "amplified", "lost", "detected"];
        for (var i = 0; i < 34; i++)
        {
            var name = FormattableString.Invariant($"support/{i + 1:00}");
            _mechanisms.Add(name, "M" + (i % 8));
            supports.Add(RuleOf(name, FormattableString.Invariant($"finding.Biomarker == \"B{i + 1:00}\" && finding.Call == \"{calls[i % 6]}\"")));
        }

        foreach (var (rule, setting, biomarker, mechanism) in BySetting)
        {
            _mechanisms.Add(rule, mechanism);
            supports.Add(RuleOf(rule, $"patient.Setting == \"{setting}\" && finding.Biomarker == \"{biomarker}\""));
        }

        var options = Enumerable.Range(1, 4).Select(n => RuleOf("option/" + n, $"conclusion.Mechanism == \"M{n}\" && conclusion.IsPresent"));
        _engine = new([new Workflow { WorkflowName = "supports", Rules = supports }, new Workflow { WorkflowName = "options", Rules = options }]);
    }

    public async Task<Answer> Run(object[] facts)
    {
        var answer = new Answer([], [], [], []);
        var patient = (Case)facts[0];
        foreach (var finding in facts.OfType<Finding>())
        {
            foreach (var result in await _engine.ExecuteAllRulesAsync("supports", new RuleParameter("patient", patient), new RuleParameter("finding", finding)))
            {
                if (result.IsSuccess)
                {
                    answer.Supports.Add(new Support(result.Rule.RuleName, _mechanisms[result.Rule.RuleName], finding));
                }
            }
        }

        foreach (var mechanism in facts.OfType<Mechanism>())
        {
            var own = answer.Supports.FindAll(s => s.Mechanism == mechanism.Id);
            var conclusion = new Conclusion("conclude", mechanism.Id, own.Count > 0, Conclude.Describe(own));
            answer.Conclusions.Add(conclusion);
            foreach (var result in await _engine.ExecuteAllRulesAsync("options", new RuleParameter("conclusion", conclusion)))
            {
                if (result.IsSuccess)
                {
                    answer.Options.Add(new Option(result.Rule.RuleName, "option for " + mechanism.Id, conclusion));
                }
            }
        }

        Notice(answer, "notice/all", patient, answer.Conclusions.TrueForAll(c => c.Mechanism == "M7" || c.IsPresent));
        Notice(answer, "notice/none", patient, !answer.Supports.Exists(s => s.Mechanism == "M0"));
        Notice(answer, "notice/some", patient, answer.Options.Count > 0);
        return answer;
    }

    private static void Notice(Answer answer, string rule, Case patient, bool holds)
    {
        if (holds)
        {
            answer.Notices.Add(new Notice(rule, patient.Setting));
        }
    }

    private static global::RulesEngine.Models.Rule RuleOf(string name, string expression) => new() { RuleName = name, Expression = expression };
}
