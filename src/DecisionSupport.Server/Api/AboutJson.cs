using System.Text.Json.Serialization;

namespace DecisionSupport.Server.Api;

/// <summary>Source-generated JSON of what this server is.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull, WriteIndented = true)]
[JsonSerializable(typeof(About))]
internal sealed partial class AboutJson : JsonSerializerContext;
