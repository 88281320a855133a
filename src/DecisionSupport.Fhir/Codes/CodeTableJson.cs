using System.Text.Json;
using System.Text.Json.Serialization;

namespace DecisionSupport.Fhir.Codes;

/// <summary>Source-generated JSON of the code tables.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(ObservationTable))]
[JsonSerializable(typeof(AnswerTable))]
[JsonSerializable(typeof(DrugTable))]
[JsonSerializable(typeof(ConditionTable))]
internal sealed partial class CodeTableJson : JsonSerializerContext;
