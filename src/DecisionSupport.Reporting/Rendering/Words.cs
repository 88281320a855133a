using DecisionSupport.Reporting.Model;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace DecisionSupport.Reporting.Rendering;

/// <summary>Takes rich text apart at its blanks.</summary>
internal static class Words
{
    private static readonly Style Strong = new(decoration: Decoration.Bold);
    private static readonly Style Code = new(foreground: Color.Grey);

    public static IReadOnlyList<Word> Of(Rich text)
    {
        List<Word> words = [];
        List<Segment> word = [];
        foreach (var span in text.Spans)
        {
            var pieces = span.Value.Split(' ');
            for (var i = 0; i < pieces.Length; i++)
            {
                if (i > 0)
                {
                    End(words, ref word);
                }

                if (pieces[i].Length > 0)
                {
                    word.Add(new Segment(pieces[i], StyleOf(span.Style)));
                }
            }
        }

        End(words, ref word);
        return words;
    }

    private static void End(List<Word> words, ref List<Segment> word)
    {
        if (word.Count > 0)
        {
            words.Add(new Word(word));
            word = [];
        }
    }

    private static Style StyleOf(SpanStyle style) => style switch
    {
        SpanStyle.Strong => Strong,
        SpanStyle.Code => Code,
        _ => Style.Plain,
    };
}
