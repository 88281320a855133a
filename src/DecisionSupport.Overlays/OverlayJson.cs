using System.Text.Json;
using System.Text.Json.Serialization;

namespace DecisionSupport.Overlays;

/// <summary>Source-generated JSON of the overlay format; unknown members are refused.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    RespectNullableAnnotations = true)]
[JsonSerializable(typeof(OverlayDocument))]
internal sealed partial class OverlayJson : JsonSerializerContext;
