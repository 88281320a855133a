using System.Buffers;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using DecisionSupport.Json;

namespace DecisionSupport.Profiles;

/// <summary>
/// Writes the canonical form of a profile: object keys in ordinal order, results sorted by their own bytes, UTF-8, no white space,
/// nothing written for what is not known. Two profiles that say the same have the same bytes.
/// </summary>
public static class ProfileWriter
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes the canonical form.</summary>
    /// <param name="profile">The profile.</param>
    /// <returns>UTF-8 JSON.</returns>
    public static byte[] ToCanonicalUtf8(PatientProfile profile)
    {
        ArgumentNullException.ThrowIfNull(profile);
        return Write(MembersOf(profile));
    }

    /// <summary>Puts the results into canonical order.</summary>
    internal static PatientProfile Canonicalise(PatientProfile profile) => profile with
    {
        Results = [.. profile.Results
            .Select(r => (Result: r, Bytes: Write(MembersOf(r))))
            .Order(Comparer<(BiomarkerResult Result, byte[] Bytes)>.Create((a, b) => a.Bytes.AsSpan().SequenceCompareTo(b.Bytes)))
            .Select(r => r.Result)],
    };

    private static SortedDictionary<string, object?> MembersOf(PatientProfile profile) => Members(
        ("schemaVersion", profile.SchemaVersion),
        ("profileId", profile.ProfileId),
        ("asOf", profile.AsOf),
        ("patient", Members(
            ("birthYear", profile.Patient.BirthYear),
            ("sex", Known(profile.Patient.Sex, Sex.Unknown)),
            ("menopausalStatus", Known(profile.Patient.MenopausalStatus, MenopausalStatus.Unknown)),
            ("pregnancy", Known(profile.Patient.Pregnancy, PregnancyStatus.Unknown)))),
        ("disease", Members(
            ("setting", EnumWords<DiseaseSetting>.Of(profile.Disease.Setting)),
            ("stage", profile.Disease.Stage),
            ("metastaticSince", profile.Disease.MetastaticSince),
            ("residualInvasiveDisease", Known(profile.Disease.ResidualInvasiveDisease, Answer.Unknown)),
            ("sites", profile.Disease.Sites.Count == 0 ? null : profile.Disease.Sites),
            ("brainMetastases", Known(profile.Disease.BrainMetastases, BrainMetastases.Unknown)),
            ("ecog", profile.Disease.Ecog))),
        ("results", Canonicalise(profile).Results.Select(MembersOf).ToList()),
        ("therapies", profile.Therapies.Count == 0 ? null : profile.Therapies.Select(MembersOf).ToList()),
        ("clinical", Members(
            ("lvefPercent", profile.Clinical.LvefPercent),
            ("ildHistory", Known(profile.Clinical.IldHistory, IldHistory.Unknown)),
            ("hepaticImpairment", Known(profile.Clinical.HepaticImpairment, Impairment.Unknown)),
            ("renalImpairment", Known(profile.Clinical.RenalImpairment, Impairment.Unknown)),
            ("diabetes", Known(profile.Clinical.Diabetes, Diabetes.Unknown)),
            ("qtcMs", profile.Clinical.QtcMs),
            ("plateletsGigaPerL", profile.Clinical.PlateletsGigaPerL))),
        ("medications", profile.Medications));

    private static SortedDictionary<string, object?> MembersOf(BiomarkerResult result) => Members(
        ("biomarker", result.Biomarker),
        ("assay", result.Assay),
        ("call", result.Call),
        ("value", result.Value is { } number ? number : result.Score),
        ("unit", result.Unit),
        ("variants", result.Variants?.Select(v => Members(("protein", v.Protein), ("cdna", v.Cdna), ("classification", v.Classification), ("vaf", v.Vaf))).ToList()),
        ("genotype", result.Genotype),
        ("ratio", result.Ratio),
        ("copyNumber", result.CopyNumber),
        ("specimen", result.Specimen is { } specimen ? EnumWords<Specimen>.Of(specimen) : null),
        ("collected", result.Collected),
        ("status", Known(result.Status, ResultStatus.Final)),
        ("lab", result.Lab),
        ("sourceId", result.SourceId));

    private static SortedDictionary<string, object?> MembersOf(Therapy therapy) => Members(
        ("agents", therapy.Agents),
        ("setting", EnumWords<DiseaseSetting>.Of(therapy.Setting)),
        ("line", therapy.Line),
        ("start", therapy.Start),
        ("end", therapy.End),
        ("bestResponse", Known(therapy.BestResponse, BestResponse.Unknown)),
        ("outcome", Known(therapy.Outcome, TherapyOutcome.Unknown)));

    private static string? Known<TEnum>(TEnum value, TEnum unknown)
        where TEnum : struct, Enum => EqualityComparer<TEnum>.Default.Equals(value, unknown) ? null : EnumWords<TEnum>.Of(value);

    private static SortedDictionary<string, object?> Members(params ReadOnlySpan<(string Name, object? Value)> members)
    {
        var sorted = new SortedDictionary<string, object?>(StringComparer.Ordinal);
        foreach (var (name, value) in members)
        {
            if (value is not null and not SortedDictionary<string, object?> { Count: 0 })
            {
                sorted.Add(name, value);
            }
        }

        return sorted;
    }

    private static byte[] Write(SortedDictionary<string, object?> members)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, Options))
        {
            Write(writer, members);
        }

        return buffer.WrittenSpan.ToArray();
    }

    private static void Write(Utf8JsonWriter writer, object? value)
    {
        switch (value)
        {
            case SortedDictionary<string, object?> members:
                writer.WriteStartObject();
                foreach (var (name, member) in members)
                {
                    writer.WritePropertyName(name);
                    Write(writer, member);
                }

                writer.WriteEndObject();
                break;
            case string text: writer.WriteStringValue(text); break;
            case int whole: writer.WriteNumberValue(whole); break;
            case double number: writer.WriteNumberValue(number + 0.0); break; // -0 is 0
            case DateOnly date: writer.WriteStringValue(date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)); break;
            case IEnumerable<object?> items:
                writer.WriteStartArray();
                foreach (var item in items)
                {
                    Write(writer, item);
                }

                writer.WriteEndArray();
                break;
            default: throw new ArgumentException($"Cannot write {value?.GetType()}.", nameof(value));
        }
    }
}
