using DecisionSupport.Fhir.Records;

namespace DecisionSupport.Fhir.Biomarkers;

/// <summary>Reads numbers with units.</summary>
internal static class Amounts
{
    public static Amount? Of(string type, Node value) => type == "String" ? OfText(value.AsText) : OfElement(type, value);

    private static Amount? OfElement(string type, Node value) => type switch
    {
        "Quantity" => OfQuantity(value),
        "Integer" or "Decimal" => value.AsNumber is { } number ? new Amount(number, number, true, null) : null,
        "Range" => OfRange(value),
        "Ratio" => OfRatio(value),
        _ => null,
    };

    public static string? Unit(Node quantity)
    {
        // The code is what machines agree on; the unit is what people see. They must not differ.
        var (code, unit) = (Canonical(quantity.Text("code")), Canonical(quantity.Text("unit")));
        return code is null or "1" ? unit ?? code : code;
    }

    private static Amount? OfQuantity(Node quantity)
    {
        if (quantity["value"]?.AsNumber is not { } number)
        {
            return null;
        }

        var unit = Unit(quantity);
        return quantity.Text("comparator") switch
        {
            null => new Amount(number, number, true, unit),
            ">" => new Amount(Math.BitIncrement(number), null, false, unit),
            ">=" => new Amount(number, null, false, unit),
            "<" => new Amount(null, Math.BitDecrement(number), false, unit),
            "<=" => new Amount(null, number, false, unit),
            _ => null,
        };
    }

    private static Amount? OfRange(Node range)
    {
        var (low, high) = (range["low"], range["high"]);
        var unit = (low is { } l ? Unit(l) : null) ?? (high is { } h ? Unit(h) : null);
        var (from, to) = (low?["value"]?.AsNumber, high?["value"]?.AsNumber);
        return from is null && to is null ? null : new Amount(from, to, false, unit);
    }

    private static Amount? OfRatio(Node ratio)
    {
        if (ratio["numerator"] is not { } over || ratio["denominator"] is not { } under || over["value"]?.AsNumber is not { } top || under["value"]?.AsNumber is not { } bottom || bottom <= 0)
        {
            return null;
        }

        return new Amount(top / bottom, top / bottom, over["comparator"] is null && under["comparator"] is null, "ratio");
    }

    public static Amount? OfText(string? text)
    {
        if (text is null)
        {
            return null;
        }

        var body = text.Trim().Replace("greater than or equal to ", ">=", StringComparison.OrdinalIgnoreCase).Replace("less than or equal to ", "<=", StringComparison.OrdinalIgnoreCase)
            .Replace("greater than ", ">", StringComparison.OrdinalIgnoreCase).Replace("less than ", "<", StringComparison.OrdinalIgnoreCase);
        var bound = new string([.. body.TakeWhile(c => c is '<' or '>' or '=' or '≥' or '≤')]);
        body = body[bound.Length..].TrimStart();
        var digits = body.TakeWhile(c => char.IsAsciiDigit(c) || c == '.').Count();
        if (digits == 0 || !double.TryParse(body[..digits], System.Globalization.NumberStyles.AllowDecimalPoint, System.Globalization.CultureInfo.InvariantCulture, out var number))
        {
            return null;
        }

        // A text is a number only if nothing stands behind it but a unit that is known.
        var rest = body[digits..].Trim();
        var unit = Canonical(rest);
        return rest.Length > 0 && !Known.Contains(unit ?? string.Empty) ? null : bound switch
        {
            "" or "=" => new Amount(number, number, true, unit),
            ">" => new Amount(Math.BitIncrement(number), null, false, unit),
            ">=" or "≥" => new Amount(number, null, false, unit),
            "<" => new Amount(null, Math.BitDecrement(number), false, unit),
            "<=" or "≤" => new Amount(null, number, false, unit),
            _ => null,
        };
    }

    private static readonly HashSet<string> Known = new(StringComparer.Ordinal) { "%", "ng/mL", "H-score", "CPS", "copies", "RF/mm2" };

    private static string? Canonical(string? unit) => unit?.Trim() switch
    {
        null or "" => null,
        "%" or "percent" or "%{cells}" or "{%}" => "%",
        "ng/mL" or "ng/ml" or "ug/L" or "µg/L" or "μg/L" => "ng/mL",
        "H-score" or "H score" or "Hscore" or "{H-score}" or "{Hscore}" or "{H_score}" => "H-score",
        "CPS" or "{CPS}" or "[CPS]" or "{cps}" => "CPS",
        "copies" or "{copies}" or "copies/cell" or "{copies}/{cell}" or "{copies}/{nucleus}" or "{#}/{nucleus}" or "/{nucleus}" => "copies",
        "RF/mm2" or "{RF}/mm2" => "RF/mm2",
        "ratio" or "{ratio}" => "ratio",
        "1" or "{fraction}" => "1",
        { } other => other,
    };
}
