using System.Text.Json.Serialization;
using DecisionSupport.Json;

namespace DecisionSupport.Profiles;

/// <summary>Where a specimen came from.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<Specimen>))]
public enum Specimen
{
    /// <summary>The primary tumour.</summary>
    Primary,

    /// <summary>A metastasis.</summary>
    Metastasis,

    /// <summary>Blood (circulating tumour DNA, germline).</summary>
    Blood,

    /// <summary>Serum.</summary>
    Serum,
}
