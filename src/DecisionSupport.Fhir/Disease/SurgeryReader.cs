using DecisionSupport.Fhir.Codes;
using DecisionSupport.Fhir.Reading;
using DecisionSupport.Fhir.Records;

namespace DecisionSupport.Fhir.Disease;

/// <summary>Reads when the breast was operated on: therapy before it was neoadjuvant, after it adjuvant. A biopsy is no such operation.</summary>
internal static class SurgeryReader
{
    public static void Read(ReadContext context)
    {
        foreach (var procedure in context.OfType("Procedure"))
        {
            var code = procedure.Code;
            var isSurgery = CodeTables.Conditions.Surgery.Any(s => code.Has(CodeSystems.Snomed, s))
                || (code.Texts.Any(t => CodeTables.Conditions.SurgeryWords.Any(w => t.Contains(w, StringComparison.OrdinalIgnoreCase))) && !code.Texts.Any(t => t.Contains("biopsy", StringComparison.OrdinalIgnoreCase)));
            var day = (FhirDate.Of(procedure.Node["performedDateTime"]) ?? FhirDate.Of(procedure.Node["performedPeriod"]?["start"]) ?? FhirDate.Of(procedure.Node["occurrenceDateTime"]) ?? FhirDate.Of(procedure.Node["occurrencePeriod"]?["start"]))?.Day;
            if (!isSurgery || procedure.Node.Text("status") is not "completed" || day is null || day > context.AsOf)
            {
                context.Journal.NotUsed(procedure, isSurgery ? "not-done-or-undated" : "code-not-known", isSurgery ? "is breast surgery that was not completed or has no day" : "is not surgery of the breast");
                continue;
            }

            context.Draft.Surgery = context.Draft.Surgery is { } first && first < day ? first : day;
            context.Journal.Used(procedure, "day of breast surgery");
        }
    }
}
