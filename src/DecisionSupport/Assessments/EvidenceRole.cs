using System.Text.Json.Serialization;
using DecisionSupport.Json;

namespace DecisionSupport.Assessments;

/// <summary>What part an evidence item played in a likelihood.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<EvidenceRole>))]
public enum EvidenceRole
{
    /// <summary>Compared with the other side.</summary>
    Counted,

    /// <summary>Displaced by an item for the patient's own subgroup.</summary>
    Displaced,

    /// <summary>From another disease setting.</summary>
    OtherSetting,

    /// <summary>For a subgroup to which the patient is not known to belong.</summary>
    OtherSubgroup,

    /// <summary>Laboratory work or another tumour: never outweighs patients.</summary>
    Preclinical,

    /// <summary>Speaks of prognosis, not of trastuzumab.</summary>
    Prognostic,
}
