using System.Text.Json.Serialization;

namespace DecisionSupport.Knowledge;

/// <summary>Kind of evidence, best first.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<EvidenceTier>))]
public enum EvidenceTier
{
    /// <summary>Meta-analysis or pooled patient data.</summary>
    T1 = 1,

    /// <summary>Randomised trial or biomarker analysis of one.</summary>
    T2 = 2,

    /// <summary>Clinical cohort or single-arm trial.</summary>
    T3 = 3,

    /// <summary>Laboratory work, or another tumour type.</summary>
    T4 = 4,
}
