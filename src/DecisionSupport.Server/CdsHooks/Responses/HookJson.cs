using System.Text.Json;
using System.Text.Json.Serialization;

namespace DecisionSupport.Server.CdsHooks.Responses;

/// <summary>Source-generated JSON of the answers.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(HookResponse))]
internal sealed partial class HookJson : JsonSerializerContext;
