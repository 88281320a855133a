using DecisionSupport.Facts;
using DecisionSupport.Running;

namespace DecisionSupport.TrastuzumabResistance.Tests.Safety;

/// <summary>Whoever is told that a rule forbids or warns can go to that rule and find why: it speaks of its own subject and of nothing else.</summary>
public sealed class FamilyTests
{
    private static readonly Patient Frail = A.HerTwoPositive().AfterThp().Pregnant()
        .Clinically(c => c with
        {
            LvefPercent = 35,
            IldHistory = IldHistory.Active,
            HepaticImpairment = Impairment.Severe,
            RenalImpairment = Impairment.Severe,
            Diabetes = Diabetes.Type1,
            QtcMs = 500,
            PlateletsGigaPerL = 40,
        })
        .Taking("clarithromycin", "rifampicin");

    [Theory]
    [InlineData("US")]
    [InlineData("EU")]
    public void A_warning_is_raised_by_the_rule_of_its_subject(string jurisdiction)
    {
        var raised = Run(jurisdiction, session => session.Query<RaisedCaution>().AsEnumerable().ToList()).Where(c => c.Rule.StartsWith("caution/", StringComparison.Ordinal)).ToList();

        foreach (var (rule, code) in new[]
        {
            ("always", "label-warning"), ("lvef", "lvef"), ("pregnancy", "pregnancy"), ("ild", "ild"), ("hepatic", "hepatic"), ("renal", "renal"), ("diabetes", "diabetes"), ("qtc", "qtc"), ("platelets", "platelets"), ("medication", "interaction"),
        })
        {
            var own = raised.Where(c => c.Rule == "caution/" + rule).ToList();
            Assert.NotEmpty(own);
            Assert.All(own, c => Assert.StartsWith(code, c.Caution.Code, StringComparison.Ordinal));
        }
    }

    [Theory]
    [InlineData("lvef", "Trastuzumab: ", "ejection fraction|LVEF|cardi|ventricular")]
    [InlineData("pregnancy", "Trastuzumab: ", "fetus|fetal|newborn|pregnan|Pregnan")]
    [InlineData("ild", "Trastuzumab emtansine (T-DM1): ", "lung|pneumonitis|ILD")]
    [InlineData("hepatic", "Neratinib: ", "Child-Pugh")]
    [InlineData("medication", "Neratinib with rifampicin: ", "inducers")]
    [InlineData("diabetes", "Alpelisib: ", "diabetes|glucose|glycaemia")]
    public void A_contraindication_is_raised_by_the_rule_of_its_subject(string rule, string drug, string subject)
    {
        var own = Run("EU", session => session.Query<Exclusion>().AsEnumerable().Where(e => e.Rule == "exclude/contraindicated/" + rule).Select(e => e.Text).Distinct().ToList());

        Assert.Contains(own, t => t.StartsWith(drug, StringComparison.Ordinal));
        Assert.All(own, t => Assert.Matches(subject, t));
    }

    private static List<T> Run<T>(string jurisdiction, Func<ISession, List<T>> read)
    {
        var profile = ProfileWriter.Canonicalise(Frail.Profile);
        var context = new CaseContext(profile, TreatmentHistory.Of(profile, Clinic.Knowledge, A.Day), jurisdiction, A.Day);
        return new RuleRunner(Clinic.Pack).Run(context, facts => facts, read);
    }
}
