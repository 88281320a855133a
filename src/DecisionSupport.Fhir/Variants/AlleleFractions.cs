using DecisionSupport.Fhir.Records;

namespace DecisionSupport.Fhir.Variants;

/// <summary>The share of reads that carry a variant, as a fraction; given as one or as a percentage.</summary>
internal static class AlleleFractions
{
    public static (double? Fraction, string? Note) Of(Resource variant)
    {
        if (VariantCodes.Components(variant, VariantCodes.AlleleFraction).Select(c => c["valueQuantity"]).FirstOrDefault() is not { } quantity || quantity["value"]?.AsNumber is not { } number)
        {
            return (null, null);
        }

        var unit = (quantity.Text("code") ?? quantity.Text("unit"))?.Trim();
        var fraction = unit == "%" ? number / 100 : number;
        return fraction is >= 0 and <= 1 && quantity["comparator"] is null && (unit is null or "1" or "%" or "relative frequency of a particular allele in the specimen")
            ? (Math.Round(fraction, 6), null)
            : (null, "carries an allele fraction that is neither a fraction nor a percentage; it was left out");
    }
}
