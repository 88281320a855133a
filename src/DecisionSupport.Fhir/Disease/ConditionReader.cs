using DecisionSupport.Assessments;
using DecisionSupport.Fhir.Codes;
using DecisionSupport.Fhir.Reading;
using DecisionSupport.Fhir.Records;
using DecisionSupport.Profiles;

namespace DecisionSupport.Fhir.Disease;

/// <summary>Reads diagnoses: the cancer, its spread, and the diseases that bear on safety. What is not recorded is not thereby absent.</summary>
internal sealed class ConditionReader(ReadContext context, DiseaseEvidence evidence)
{
    public void Read()
    {
        foreach (var condition in context.OfType("Condition"))
        {
            Read(condition);
        }
    }

    private void Read(Resource condition)
    {
        var code = condition.Code;
        var verification = StatusOf(condition.Node["verificationStatus"]);
        if (verification is "refuted")
        {
            context.Journal.NotUsed(condition, "refuted", "is a diagnosis that was refuted");
            return;
        }

        var matters = Diagnoses.IsBreastCancer(code) || Diagnoses.IsSpread(code) || Diagnoses.IsOtherCancer(code);
        if (verification is "unconfirmed" or "provisional" or "differential")
        {
            context.Journal.NotUsed(condition, "unconfirmed", "is a diagnosis that is not confirmed");
            if (matters)
            {
                context.Journal.Issue(IssueSeverity.Warning, condition.Path, "unconfirmed", "A diagnosis of cancer or of its spread is not confirmed; it was not used.");
            }

            return;
        }

        if (Diagnoses.IsSpread(code))
        {
            Spread(condition, code);
        }
        else if (Diagnoses.IsBreastCancer(code))
        {
            evidence.BreastCancer = true;
            Staged(condition);
            context.Journal.Used(condition, "breast cancer");
        }
        else if (Diagnoses.IsOtherCancer(code))
        {
            evidence.OtherCancer = condition;
            context.Journal.Refused(condition, IssueSeverity.Warning, condition.Node, "other-cancer", "is a cancer of another organ; these rules speak of breast cancer only, and a result in the record could belong to the other one");
        }
        else if (!Comorbidity(condition, code))
        {
            context.Journal.NotUsed(condition, "code-not-known", "is a diagnosis that this knowledge base has no use for, or its code is not known");
        }
    }

    private void Spread(Resource condition, Concept code)
    {
        var sites = condition.Node.Items("bodySite").Select(s => Concept.Of(s)).ToList();
        var status = StatusOf(condition.Node["clinicalStatus"]);
        if (Diagnoses.DistantSite(code, sites) is not { } site)
        {
            context.Journal.Refused(condition, IssueSeverity.Warning, condition.Node, "spread-without-site", "is spread of a cancer, but not whether it is distant or regional: no distant metastasis follows from it");
            return;
        }

        if (site != "other")
        {
            context.Draft.Sites.Add(site);
        }

        evidence.Metastatic(DateOf(condition));
        context.Journal.Used(condition, "metastasis");
        if (site == "brain")
        {
            // "Active" of a Condition says that it is there, not that it is untreated or growing.
            context.Draft.Brain = status is "recurrence" or "relapse" ? BrainMetastases.Active : status is "remission" ? BrainMetastases.Stable : context.Draft.Brain;
            if (context.Draft.Brain == BrainMetastases.Unknown)
            {
                context.Journal.Issue(IssueSeverity.Warning, condition.Path, "brain-metastases-activity", "Brain metastases are recorded, but not whether they are treated and stable or active.");
            }
        }
    }

    private void Staged(Resource condition)
    {
        foreach (var summary in condition.Node.Items("stage").Select(s => Concept.Of(s["summary"])))
        {
            if (Stages.Group(summary) is { } stage)
            {
                evidence.Stage(stage, DateOf(condition));
            }
        }
    }

    private bool Comorbidity(Resource condition, Concept code)
    {
        var isOver = StatusOf(condition.Node["clinicalStatus"]) is "inactive" or "remission" or "resolved";
        if (Diagnoses.Is(code, CodeTables.Conditions.Ild))
        {
            var now = isOver ? IldHistory.Past : IldHistory.Active;
            context.Draft.Clinical = context.Draft.Clinical with { IldHistory = context.Draft.Clinical.IldHistory == IldHistory.Active ? IldHistory.Active : now };
            context.Journal.Used(condition, "interstitial lung disease");
            return true;
        }

        if (Diagnoses.Is(code, CodeTables.Conditions.Type1))
        {
            context.Draft.Clinical = context.Draft.Clinical with { Diabetes = Diabetes.Type1 };
            context.Journal.Used(condition, "diabetes type 1");
            return true;
        }

        if (Diagnoses.Is(code, CodeTables.Conditions.Type2))
        {
            context.Journal.Refused(condition, IssueSeverity.Warning, condition.Node, "diabetes-control", "is diabetes type 2; whether it is controlled is not said, and diabetes was left as not known");
            return true;
        }

        return false;
    }

    // When it began goes before when it was written down.
    private static DateOnly? DateOf(Resource condition) =>
        (FhirDate.Of(condition.Node["onsetDateTime"]) ?? FhirDate.Of(condition.Node["onsetPeriod"]?["start"]) ?? FhirDate.Of(condition.Node["recordedDate"]) ?? FhirDate.Of(condition.Node["dateRecorded"]))?.Day;

    private static string? StatusOf(Node? node) => Concept.Of(node) is var concept && concept.Codings.Count > 0 ? concept.Codings[0].Code : concept.Text;
}
