using DecisionSupport.Assessments;
using DecisionSupport.Reporting.Model;
using DecisionSupport.Reporting.Texts;

namespace DecisionSupport.Server.CdsHooks.Cards;

/// <summary>An option in one line: its standing, and what must not be overlooked about it.</summary>
internal static class OptionLine
{
    public static Rich Of(Suggestion option)
    {
        List<Rich> notes = [Rich.Plain(Text.Word(option.Tier))];
        if (option.PreclinicalOnly)
        {
            notes.Add(Text.Say("card.option.preclinical"));
        }

        return Text.Say("card.option.line", Rich.Strong(option.Name), Rich.Join("; ", notes))
            + Rich.Join("", option.Cautions.Where(c => c.Severity == CautionSeverity.High).Take(1).Select(c => Rich.Plain("; ") + Text.Say("card.option.caution", c.Text)));
    }
}
