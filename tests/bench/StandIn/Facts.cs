namespace DecisionSupport.Bench.StandIn;

internal sealed record Case(int Number, string Setting);

internal sealed record Mechanism(string Id);

internal sealed record Finding(string Biomarker, string Call);

internal sealed record Support(string Rule, string Mechanism, Finding Finding);

internal sealed record Conclusion(string Rule, string Mechanism, bool IsPresent, string Text);

internal sealed record Option(string Rule, string Name, Conclusion Conclusion);

internal sealed record Notice(string Rule, string Text);
