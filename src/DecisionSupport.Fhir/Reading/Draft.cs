using DecisionSupport.Profiles;

namespace DecisionSupport.Fhir.Reading;

/// <summary>What has been read so far.</summary>
internal sealed class Draft
{
    public PatientFacts Patient { get; set; } = new();

    public DiseaseSetting? Setting { get; set; }

    public string? Stage { get; set; }

    public DateOnly? MetastaticSince { get; set; }

    public SortedSet<string> Sites { get; } = new(StringComparer.Ordinal);

    public BrainMetastases Brain { get; set; } = BrainMetastases.Unknown;

    public int? Ecog { get; set; }

    public ClinicalFacts Clinical { get; set; } = new();

    public List<DraftResult> Results { get; } = [];

    public List<Therapy> Therapies { get; } = [];

    public SortedSet<string>? Medications { get; set; }

    /// <summary>First day of breast surgery, or null.</summary>
    public DateOnly? Surgery { get; set; }
}
