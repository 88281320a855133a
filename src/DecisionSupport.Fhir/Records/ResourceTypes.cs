using System.Collections.Frozen;
using DecisionSupport.Fhir.Codes;

namespace DecisionSupport.Fhir.Records;

/// <summary>The names of resource types (FHIR R4, and those of DSTU2 and R5 that are met). Any other text could be anything, and is not repeated.</summary>
internal static class ResourceTypes
{
    public const string Unknown = "unknown";

    private static readonly FrozenSet<string> Names = Embedded.Lines("resource-types.txt").ToFrozenSet(StringComparer.Ordinal);

    public static string Known(string type) => Names.Contains(type) ? type : Unknown;
}
