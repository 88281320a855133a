using System.Text.Json;
using DecisionSupport.Fhir.Tests.Support;

namespace DecisionSupport.Fhir.Tests;

/// <summary>What the reader makes of public records with all their traps: what was found, what was refused and why.</summary>
public sealed class PublicRecordTests
{
    private static readonly FhirReadOptions WithoutSetting = Given.Options with { Setting = null };

    public static IEnumerable<TheoryDataRow<string>> Files => (PublicRecords.Names.Count > 0 ? PublicRecords.Names : ["(none)"]).Select(n => new TheoryDataRow<string>(n));

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_public_record_is_read_as_approved(string name)
    {
        var bytes = PublicRecords.Read(name);
        var lines = Outcome.Of(Given.Reader.Read(bytes, WithoutSetting)).ToList();

        if (Given.Reader.Read(bytes, WithoutSetting) is { IsValid: false, Resources.Count: > 0 })
        {
            lines.Add("-- told that the disease is metastatic");
            lines.AddRange(Outcome.Of(Given.Reader.Read(bytes, Given.Options)).TakeWhile(l => !l.StartsWith("used", StringComparison.Ordinal) && !l.StartsWith("not used", StringComparison.Ordinal)));
        }

        // Requests and answers of CDS Hooks are no FHIR; the resources in them are read as a service reads them.
        if (!FhirProfileReader.IsFhir(bytes))
        {
            using var document = JsonDocument.Parse(bytes);
            var pieces = Pieces.Of(document.RootElement).ToList();
            lines.Add($"-- the {pieces.Count} resources in it");
            lines.AddRange(pieces.Count == 0 ? [] : Outcome.Of(Given.Reader.Read(pieces, Given.Options)));
            lines.AddRange(new FhirOrderReader(Given.Knowledge).Read(pieces).Select(o => $"order    {o.Path} {(o.IsDraft ? "draft" : "in force")}: {string.Join('+', o.Agents)}"));
        }

        Approved.Matches(string.Join('\n', lines), name.Replace('/', '.')[..^".json".Length]);
    }
}
