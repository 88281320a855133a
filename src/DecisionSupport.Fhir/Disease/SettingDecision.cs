using DecisionSupport.Assessments;
using DecisionSupport.Fhir.Reading;
using DecisionSupport.Profiles;

namespace DecisionSupport.Fhir.Disease;

/// <summary>Decides the setting of disease from what the record shows, and says from what.</summary>
internal static class SettingDecision
{
    public static void Decide(ReadContext context, DiseaseEvidence evidence, DiseaseSetting? told, List<ProfileProblem> problems)
    {
        if (!evidence.BreastCancer && evidence.OtherCancer is { } other)
        {
            problems.Add(new ProfileProblem(other.Path, "is a cancer of another organ, and no breast cancer is recorded: these rules do not speak of it"));
            return;
        }

        if (!evidence.BreastCancer)
        {
            context.Journal.Issue(IssueSeverity.Warning, "", "no-breast-cancer", "No diagnosis of breast cancer is recorded; the results were read as those of a breast cancer.");
        }

        context.Draft.Stage = evidence.Newest;
        if (evidence.IsMetastatic)
        {
            context.Draft.Setting = DiseaseSetting.Metastatic;
            context.Draft.MetastaticSince = evidence.Since <= context.AsOf ? evidence.Since : null;
            Say(context, "metastatic, because distant metastases or stage IV are recorded");
            if (evidence.IsLocalised)
            {
                context.Journal.Issue(IssueSeverity.Info, "", "stage-changed", "A staging without distant metastases is recorded too; it was taken as the earlier one.");
            }
        }
        else if (evidence.IsLocalised && context.Draft.Surgery is not null && told is null)
        {
            context.Draft.Setting = DiseaseSetting.Adjuvant;
            Say(context, "adjuvant, because the breast was operated on and the staging found no distant metastases. A later relapse would not show in it");
        }
        else if (told is { } setting)
        {
            context.Draft.Setting = setting;
            if (evidence.IsLocalised && setting == DiseaseSetting.Metastatic)
            {
                context.Journal.Issue(IssueSeverity.Warning, "", "setting-contradiction", "The setting was given as metastatic; the record shows a staging without distant metastases only.");
            }
        }
        else
        {
            problems.Add(new ProfileProblem("", "does not show the setting of disease (neoadjuvant, adjuvant or metastatic): no distant metastasis, stage IV or breast surgery with a stage below IV is recorded; name the setting"));
        }
    }

    private static void Say(ReadContext context, string setting) =>
        context.Journal.Issue(IssueSeverity.Info, "", "setting", $"The setting was taken as {setting}.");
}
