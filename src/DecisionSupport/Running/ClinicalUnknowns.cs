using DecisionSupport.Profiles;

namespace DecisionSupport.Running;

/// <summary>Clinical fields that are not known, with the answers that could matter.</summary>
internal static class ClinicalUnknowns
{
    public static IEnumerable<Unknown> In(Conclusions conclusions)
    {
        var context = conclusions.Context;
        var profile = context.Profile;
        if (context.PregnancyIsPossible && profile.Patient.Pregnancy == PregnancyStatus.Unknown)
        {
            yield return Ask("patient.pregnancy", "Pregnancy", ("pregnant", p => p with { Patient = p.Patient with { Pregnancy = PregnancyStatus.Pregnant } }));
        }

        if (profile.Clinical.LvefPercent is null)
        {
            yield return Ask("clinical.lvefPercent", "LVEF",
                ("below 40 %", p => p with { Clinical = p.Clinical with { LvefPercent = 35 } }),
                ("40-49 %", p => p with { Clinical = p.Clinical with { LvefPercent = 45 } }));
        }

        if (profile.Clinical.IldHistory == IldHistory.Unknown)
        {
            yield return Ask("clinical.ildHistory", "Interstitial lung disease",
                ("active", p => p with { Clinical = p.Clinical with { IldHistory = IldHistory.Active } }));
        }

        if (profile.Clinical.HepaticImpairment == Impairment.Unknown)
        {
            yield return Ask("clinical.hepaticImpairment", "Hepatic impairment",
                ("severe", p => p with { Clinical = p.Clinical with { HepaticImpairment = Impairment.Severe } }));
        }

        if (profile.Clinical.Diabetes == Diabetes.Unknown)
        {
            yield return Ask("clinical.diabetes", "Diabetes",
                ("type-1", p => p with { Clinical = p.Clinical with { Diabetes = Diabetes.Type1 } }),
                ("type-2-uncontrolled", p => p with { Clinical = p.Clinical with { Diabetes = Diabetes.Type2Uncontrolled } }));
        }

        if (profile.Disease.Setting == DiseaseSetting.Metastatic && profile.Disease.BrainMetastases == BrainMetastases.Unknown)
        {
            yield return Ask("disease.brainMetastases", "Brain metastases",
                ("active", p => p with { Disease = p.Disease with { BrainMetastases = BrainMetastases.Active } }));
        }

        if (profile.Disease.Setting == DiseaseSetting.Adjuvant && profile.Disease.ResidualInvasiveDisease == Answer.Unknown)
        {
            yield return Ask("disease.residualInvasiveDisease", "Residual invasive disease",
                ("yes", p => p with { Disease = p.Disease with { ResidualInvasiveDisease = Answer.Yes } }));
        }
    }

    private static Unknown Ask(string field, string name, params (string Value, Func<PatientProfile, PatientProfile> Apply)[] answers) =>
        new(null, field, name, "not known", [.. answers.Select(a => new TrialAnswer(a.Value, a.Apply))]);
}
