using System.Text.Json.Serialization;

namespace DecisionSupport.Server.CdsHooks.Discovery;

/// <summary>Source-generated JSON of the list of services.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(ServiceList))]
internal sealed partial class DiscoveryJson : JsonSerializerContext;
