using System.Text.Json;
using System.Text.Json.Serialization;

namespace DecisionSupport.Knowledge;

/// <summary>Source-generated JSON of the compiled knowledge; unknown members are refused.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    RespectNullableAnnotations = true)]
[JsonSerializable(typeof(KnowledgeDocument))]
internal sealed partial class KnowledgeJson : JsonSerializerContext;
