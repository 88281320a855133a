using System.Text.Json.Serialization;

namespace DecisionSupport.Server.Workbench.Form;

/// <summary>Source-generated JSON of the form.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(FormDescription))]
internal sealed partial class FormJson : JsonSerializerContext;
