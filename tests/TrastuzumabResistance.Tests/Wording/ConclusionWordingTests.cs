namespace DecisionSupport.TrastuzumabResistance.Tests.Wording;

/// <summary>The words that rules write about mechanisms and options, as <see cref="ResultWordingTests"/> has those about results.</summary>
public sealed class ConclusionWordingTests
{
    [Fact]
    public void What_is_said_of_mechanisms() => Approved.Matches("Wording", "mechanisms", Told.Of(MechanismCases.All, assessment =>
        assessment.Mechanisms.Where(m => m.Presence != Presence.NotAssessed || m.Findings.Count > 0).Select(Told.Of)));

    [Fact]
    public void What_is_said_of_options() => Approved.Matches("Wording", "options", string.Concat(OptionCases.All.Select(c =>
        Told.Of([($"{c.Name} ({c.Jurisdiction})", c.Patient)], Options, c.Jurisdiction))));

    private static IEnumerable<string> Options(Assessment assessment) =>
        assessment.Suggestions.SelectMany(Told.Of)
            .Concat(assessment.Excluded.SelectMany(Told.Of))
            .Concat(assessment.DataIssues.Select(Told.Of));
}
