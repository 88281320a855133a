using System.Text.Json.Serialization;

namespace DecisionSupport.Server.Api;

/// <summary>Source-generated JSON of what was read.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(ReadingAnswer))]
internal sealed partial class ReadingJson : JsonSerializerContext;
