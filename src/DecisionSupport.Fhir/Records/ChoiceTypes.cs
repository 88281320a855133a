using System.Collections.Frozen;

namespace DecisionSupport.Fhir.Records;

/// <summary>The types that a choice such as <c>value[x]</c> can take in the resources read here (FHIR R4, datatypes).</summary>
internal static class ChoiceTypes
{
    public static readonly FrozenSet<string> All = FrozenSet.ToFrozenSet(
        [
            "Quantity", "CodeableConcept", "String", "Boolean", "Integer", "Decimal", "Range", "Ratio", "SampledData", "Time", "DateTime", "Date", "Period",
            "Instant", "Timing", "Age", "Reference", "Coding", "Code", "Attachment",
        ],
        StringComparer.Ordinal);
}
