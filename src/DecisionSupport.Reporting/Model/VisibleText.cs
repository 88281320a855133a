using System.Globalization;
using System.Text;

namespace DecisionSupport.Reporting.Model;

/// <summary>
/// Turns text from outside into visible characters. A laboratory's comment must not be able to move the cursor, to turn the direction of
/// reading or to hide anything: line breaks and tabs become blanks, every other invisible character its code point in angle quotes.
/// </summary>
internal static class VisibleText
{
    public static string Of(string value)
    {
        if (value.All(c => c is >= ' ' and <= '~'))
        {
            return value;
        }

        var text = new StringBuilder(value.Length + 16);
        var blankFromBreak = false;
        foreach (var rune in value.EnumerateRunes())
        {
            var isBreak = rune.Value is '\n' or '\r' or '\t' or 0x0B or 0x0C or 0x85 or 0x2028 or 0x2029;
            if (isBreak && !blankFromBreak)
            {
                text.Append(' ');
            }
            else if (!isBreak && IsInvisible(rune))
            {
                text.Append(CultureInfo.InvariantCulture, $"\u2039U+{rune.Value:X4}\u203A");
            }
            else if (!isBreak)
            {
                text.Append(rune.ToString());
            }

            blankFromBreak = isBreak;
        }

        return text.ToString();
    }

    // U+FFFD stands where a lone surrogate was; it is shown as it is.
    private static bool IsInvisible(Rune rune) => Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned => true,
        UnicodeCategory.SpaceSeparator => rune.Value is not (' ' or 0xA0 or 0x2009 or 0x202F),
        _ => rune.Value is 0x115F or 0x1160 or 0x3164 or 0xFFA0 or (>= 0xFE00 and <= 0xFE0F) or (>= 0xE0100 and <= 0xE01EF),
    };
}
