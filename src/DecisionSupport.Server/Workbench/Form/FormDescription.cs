using System.Text.Json;
using DecisionSupport.Knowledge;

namespace DecisionSupport.Server.Workbench.Form;

/// <summary>Everything that a form for a profile asks, from the knowledge base and the profile's schema: no list is written down twice.</summary>
internal sealed record FormDescription
{
    public required string Product { get; init; }

    public required string KnowledgeVersion { get; init; }

    public required DateOnly KnowledgeDate { get; init; }

    public required string IntendedUse { get; init; }

    public required string Scope { get; init; }

    /// <summary>Name of the site's overlay, or null.</summary>
    public string? Overlay { get; init; }

    public required IReadOnlyList<string> Jurisdictions { get; init; }

    /// <summary>The jurisdiction where the reader names none: that of the server, else of the overlay, else US.</summary>
    public required string Jurisdiction { get; init; }

    /// <summary>Fields by the part of the profile in which they stand: patient, disease, clinical, result, variant, therapy.</summary>
    public required IReadOnlyDictionary<string, IReadOnlyList<FormField>> Fields { get; init; }

    public required IReadOnlyList<FormGroup> Groups { get; init; }

    public required IReadOnlyList<FormAgent> Agents { get; init; }

    public required IReadOnlyList<string> Medicines { get; init; }

    public static FormDescription Of(KnowledgeBase knowledge, string? jurisdiction)
    {
        using var schema = JsonDocument.Parse(Schemas.Read("profile.v1.schema.json"));
        var document = knowledge.Document;
        return new FormDescription
        {
            Product = document.Pack.Name,
            KnowledgeVersion = document.Pack.Version,
            KnowledgeDate = document.Pack.Date,
            IntendedUse = document.Pack.IntendedUse,
            Scope = document.Pack.Scope,
            Overlay = knowledge.Overlay?.Name,
            Jurisdictions = AssessmentOptions.Jurisdictions,
            Jurisdiction = jurisdiction ?? knowledge.DefaultJurisdiction,
            Fields = FormFields.Of(schema.RootElement),
            Groups = FormGroups.Of(document.Biomarkers),
            Agents = [.. document.Agents.OrderBy(a => a.Name, StringComparer.OrdinalIgnoreCase).Select(a => new FormAgent(a.Id, a.Name))],
            Medicines = [.. document.Medications.Select(m => m.Name).Order(StringComparer.Ordinal)],
        };
    }
}
