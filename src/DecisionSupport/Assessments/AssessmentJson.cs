using System.Text.Json;
using System.Text.Json.Serialization;
using DecisionSupport.Differences;

namespace DecisionSupport.Assessments;

/// <summary>Source-generated JSON of the assessment format.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, WriteIndented = true, NewLine = "\n")]
[JsonSerializable(typeof(Assessment))]
[JsonSerializable(typeof(WhatIfResult))]
internal sealed partial class AssessmentJson : JsonSerializerContext;
