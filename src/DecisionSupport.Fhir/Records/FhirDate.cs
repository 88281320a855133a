using System.Globalization;

namespace DecisionSupport.Fhir.Records;

/// <summary>A FHIR date or dateTime: the day as it was written at the place where it happened, so that no time zone moves it.</summary>
/// <param name="Day">The day, or null where only a year or a month is given.</param>
/// <param name="Latest">The last day that it can mean.</param>
internal readonly record struct FhirDate(DateOnly? Day, DateOnly Latest)
{
    public static FhirDate? Of(Node? node)
    {
        var text = node?.AsText;
        return text switch
        {
            null => null,
            { Length: 4 } when int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= 1 and <= 9999 =>
                new FhirDate(null, new DateOnly(year, 12, 31)),
            { Length: 7 } when DateOnly.TryParseExact(text + "-01", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var month) =>
                new FhirDate(null, new DateOnly(month.Year, month.Month, DateTime.DaysInMonth(month.Year, month.Month))),
            { Length: >= 10 } when (text.Length == 10 || text[10] == 'T') && DateOnly.TryParseExact(text[..10], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) =>
                new FhirDate(day, day),
            _ => null,
        };
    }
}
