using DecisionSupport.Fhir.Records;
using DecisionSupport.Profiles;

namespace DecisionSupport.Fhir.Therapies;

/// <summary>Whether a drug was given at all, is still given, and how it ended, by the status of the resource. An order that is not in force is no therapy.</summary>
internal static class TherapyStatus
{
    private static readonly string[] Running = ["active", "in-progress", "on-hold"];
    private static readonly string[] Given = ["active", "in-progress", "completed", "stopped", "recorded"];

    /// <summary>Why a resource is no therapy, or null where it is one.</summary>
    public static string? WhyNot(Resource resource)
    {
        var (node, status) = (resource.Node, resource.Node.Text("status"));
        if (node["doNotPerform"]?.AsBoolean == true || node["wasNotTaken"]?.AsBoolean == true || node["wasNotGiven"]?.AsBoolean == true)
        {
            return "says that the drug was not to be given, or was not taken";
        }

        if (resource.Type == "MedicationRequest" && node.Text("intent") is "proposal" or "plan" or "option")
        {
            return "is a proposal or a plan, not an order";
        }

        return status switch
        {
            "on-hold" when resource.Type is "MedicationStatement" or "MedicationAdministration" => null,
            { } known when Given.Contains(known) => null,
            "draft" or "intended" => "is a draft or an intention: nothing was given yet",
            "on-hold" => "is an order on hold: whether anything was given is not said",
            "cancelled" or "not-done" or "not-taken" or "preparation" or "declined" => "was not given",
            _ => "has no status that says whether the drug was given",
        };
    }

    public static bool IsRunning(Resource resource) => Running.Contains(resource.Node.Text("status")) && resource.Type != "MedicationDispense";

    public static TherapyOutcome Outcome(Resource resource)
    {
        var node = resource.Node;
        var reasons = node.Items("statusReason").Concat(node.Items("reasonStopped")).Concat(node.Items("reasonEnded")).Select(r => Concept.Of(r)).ToList();
        if (reasons.Exists(r => r.Texts.Any(t => t.Contains("progress", StringComparison.OrdinalIgnoreCase) && !t.Contains("no progress", StringComparison.OrdinalIgnoreCase) && !t.Contains("without progress", StringComparison.OrdinalIgnoreCase)) || r.Has(CodeSystems.Snomed, "271299001")))
        {
            return TherapyOutcome.Progression;
        }

        if (reasons.Exists(r => r.Has(CodeSystems.Snomed, "407563006") || r.Texts.Any(t => t.Contains("toxicity", StringComparison.OrdinalIgnoreCase) || t.Contains("not tolerated", StringComparison.OrdinalIgnoreCase) || t.Contains("intoleran", StringComparison.OrdinalIgnoreCase) || t.Contains("adverse", StringComparison.OrdinalIgnoreCase))))
        {
            return TherapyOutcome.StoppedToxicity;
        }

        // Only an order knows what was planned; a statement or a dose that is "completed" may have ended for any reason.
        return resource.Type is "MedicationRequest" or "MedicationOrder" && node.Text("status") == "completed" ? TherapyOutcome.Completed : TherapyOutcome.Unknown;
    }
}
