using System.Text.Json;
using Hl7.Fhir.Model;
using Hl7.Fhir.Serialization;

namespace DecisionSupport.Fhir.Tests.Support;

/// <summary>The oracle: another implementation of FHIR R4, in its strictest mode.</summary>
internal static class Firely
{
    private static readonly FhirJsonDeserializer Strict = FhirJsonDeserializer.STRICT;
    private static readonly FhirJsonDeserializer Recoverable = FhirJsonDeserializer.RECOVERABLE;

    /// <summary>Parses strictly; every issue fails the test.</summary>
    public static Bundle Parse(byte[] utf8)
    {
        var reader = new Utf8JsonReader(utf8);
        var valid = Strict.TryDeserializeResource(ref reader, out var resource, out var issues);
        Assert.Empty(issues.Select(i => i.Message));
        Assert.True(valid);
        return Assert.IsType<Bundle>(resource);
    }

    /// <summary>Parses as far as it goes; null where it goes nowhere.</summary>
    public static Bundle? Read(byte[] utf8)
    {
        if (utf8.AsSpan().TrimStart((byte)' ')[0] == (byte)'[')
        {
            return null;
        }

        var reader = new Utf8JsonReader(utf8);
        Recoverable.TryDeserializeResource(ref reader, out var resource, out _);
        return resource as Bundle;
    }
}
