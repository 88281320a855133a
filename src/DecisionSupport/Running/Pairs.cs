using DecisionSupport.Assessments;

namespace DecisionSupport.Running;

/// <summary>Searches pairs of answers that matter though neither input alone does. Bounded and in a fixed order, so that the result is always the same.</summary>
internal static class Pairs
{
    /// <summary>Most pairs that are tried alone.</summary>
    public const int Bound = 100;

    public static PairSearch Search(IReadOnlyList<Unknown> silent, Trials trials)
    {
        var inputs = silent.Where(u => u.Answers.Count > 0).OrderBy(u => u.Input, StringComparer.Ordinal).ToList();
        var counts = inputs.ConvertAll(u => u.Answers.Count);
        if (inputs.Count < 2)
        {
            return PairSearch.None;
        }

        var runs = 0;
        var suspects = new SortedSet<(int Left, int LeftAnswer, int Right, int RightAnswer)>();
        foreach (var row in CoveringRows.For(counts))
        {
            runs++;
            if (trials.Run([.. row.Select((answer, i) => (inputs[i], inputs[i].Answers[answer]))]).ChangesTheAnswer())
            {
                suspects.UnionWith(CoveringRows.Pairs(counts).Where(p => row[p.Left] == p.LeftAnswer && row[p.Right] == p.RightAnswer));
            }
        }

        return new PairSearch
        {
            Inputs = [.. inputs.Select(u => u.Input)],
            Pairs = CoveringRows.Pairs(counts).Count(),
            Runs = runs + Math.Min(suspects.Count, Bound),
            Complete = suspects.Count <= Bound,
            Found =
            [
                .. suspects.Take(Bound)
                    .Select(p => Try((inputs[p.Left], inputs[p.Left].Answers[p.LeftAnswer]), (inputs[p.Right], inputs[p.Right].Answers[p.RightAnswer]), trials))
                    .OfType<PossiblePair>()
                    .OrderByDescending(p => WhatIf.Weight(p.Difference)),
            ],
        };
    }

    private static PossiblePair? Try((Unknown Unknown, TrialAnswer Answer) left, (Unknown Unknown, TrialAnswer Answer) right, Trials trials)
    {
        var difference = trials.Run(left, right);
        return !difference.ChangesTheAnswer() ? null : new PossiblePair(
            [left.Unknown.Set(left.Answer), right.Unknown.Set(right.Answer)],
            [left.Unknown.Name, right.Unknown.Name],
            [left.Answer.Value, right.Answer.Value],
            EffectWords.Of(difference),
            difference);
    }
}
