using DecisionSupport.Fhir.Reading;
using DecisionSupport.Fhir.Records;

namespace DecisionSupport.Fhir.Clinical;

/// <summary>Orders measurements of one thing: the newest counts, one without a day is older than any with one.</summary>
internal static class Newest
{
    /// <summary>Observations of these codes with a result, newest first.</summary>
    public static IReadOnlyList<Resource> Of(ReadContext context, string system, params ReadOnlySpan<string> codes)
    {
        var wanted = codes.ToArray();
        return
        [
            .. context.OfType("Observation")
                .Where(o => o.Code.Codings.Any(c => c.System == system && wanted.Contains(c.Code)))
                .Where(o => o.Node.Text("status") is not ("registered" or "cancelled"))
                .OrderByDescending(o => ObservationDate.Of(o)?.Day ?? DateOnly.MinValue),
        ];
    }

    /// <summary>Age in days on the day of the profile, or null where it has no day.</summary>
    public static int? Age(ReadContext context, Resource observation) =>
        ObservationDate.Of(observation)?.Day is { } day ? context.AsOf.DayNumber - day.DayNumber : null;

    /// <summary>Marks all but the first as older.</summary>
    public static void SetAside(ReadContext context, IReadOnlyList<Resource> newestFirst)
    {
        foreach (var older in newestFirst.Skip(1))
        {
            context.Journal.NotUsed(older, "older", "is older than, or not newer than, another measurement of the same");
        }
    }
}
