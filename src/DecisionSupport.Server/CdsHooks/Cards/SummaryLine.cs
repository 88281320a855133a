namespace DecisionSupport.Server.CdsHooks.Cards;

/// <summary>Keeps a summary below 140 characters; a longer one ends in an ellipsis after a whole word.</summary>
internal static class SummaryLine
{
    public const int Longest = 139;

    public static string Fit(string text)
    {
        if (text.Length <= Longest)
        {
            return text;
        }

        var cut = text.LastIndexOf(' ', Longest - 1);
        var end = cut > Longest / 2 ? cut : Longest - 1;
        return (char.IsHighSurrogate(text[end - 1]) ? text[..(end - 1)] : text[..end]).TrimEnd(' ', ',', ';', ':', '(') + "…";
    }
}
