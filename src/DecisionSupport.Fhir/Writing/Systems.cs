namespace DecisionSupport.Fhir.Writing;

/// <summary>Addresses of the code systems that are written.</summary>
internal static class Systems
{
    public const string Loinc = "http://loinc.org";
    public const string Snomed = "http://snomed.info/sct";
    public const string RxNorm = "http://www.nlm.nih.gov/research/umls/rxnorm";
    public const string Hgvs = "http://varnomen.hgvs.org";
    public const string Hgnc = "http://www.genenames.org";
    public const string Ucum = "http://unitsofmeasure.org";
    public const string ObservationCategory = "http://terminology.hl7.org/CodeSystem/observation-category";
    public const string Genomics = "http://hl7.org/fhir/uv/genomics-reporting/CodeSystem/tbd-codes-cs";
    public const string RelatedArtifact = "http://hl7.org/fhir/StructureDefinition/workflow-relatedArtifact";
    public const string Field = "urn:decision-support:field";
    public const string Reason = "urn:decision-support:reason";
    public const string Sha256 = "urn:decision-support:sha256";
    public const string Tag = "urn:decision-support:tag";
}
