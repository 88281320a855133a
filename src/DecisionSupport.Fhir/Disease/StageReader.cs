using DecisionSupport.Assessments;
using DecisionSupport.Fhir.Reading;
using DecisionSupport.Fhir.Records;

namespace DecisionSupport.Fhir.Disease;

/// <summary>Reads staging observations.</summary>
internal sealed class StageReader(ReadContext context, DiseaseEvidence evidence)
{
    public void Read()
    {
        foreach (var observation in context.OfType("Observation"))
        {
            var code = observation.Code;
            var value = Concept.Of(observation.Node["valueCodeableConcept"] ?? observation.Node["valueString"]);
            if (Stages.IsStageGroup(code))
            {
                Group(observation, value);
            }
            else if (Stages.IsMetastasisCategory(code))
            {
                Category(observation, Stages.IsMetastatic(value));
            }
        }
    }

    private void Group(Resource observation, Concept value)
    {
        if (Stages.Group(value) is { } stage)
        {
            evidence.Stage(stage, ObservationDate.Of(observation)?.Day);
            context.Journal.Used(observation, "stage");
        }
        else
        {
            Category(observation, Stages.IsMetastatic(value));
        }
    }

    private void Category(Resource observation, bool? isMetastatic)
    {
        switch (isMetastatic)
        {
            case true:
                evidence.Metastatic(ObservationDate.Of(observation)?.Day);
                context.Journal.Used(observation, "distant metastases");
                break;
            case false:
                evidence.Localised();
                context.Journal.Used(observation, "no distant metastases when it was staged");
                break;
            default:
                context.Journal.Refused(observation, IssueSeverity.Info, observation.Node, "stage", "gives no stage that could be understood");
                break;
        }
    }
}
