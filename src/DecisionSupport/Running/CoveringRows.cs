namespace DecisionSupport.Running;

/// <summary>
/// Rows that give each of several questions an answer, so that every pair of answers to two questions stands together in at least one row. A dozen
/// rows do for a dozen questions, where one row a pair would take hundreds: pairwise (combinatorial interaction) testing, built greedily.
/// </summary>
internal static class CoveringRows
{
    /// <summary>Rows of answer indexes, one index a question.</summary>
    /// <param name="answers">How many answers each question has, each at least one.</param>
    public static IReadOnlyList<IReadOnlyList<int>> For(IReadOnlyList<int> answers)
    {
        var open = Pairs(answers).ToHashSet();
        var rows = new List<IReadOnlyList<int>>();
        foreach (var pair in Pairs(answers))
        {
            if (open.Contains(pair))
            {
                rows.Add(Row(pair, answers, open));
            }
        }

        return rows;
    }

    /// <summary>Every pair of answers to two questions.</summary>
    public static IEnumerable<(int Left, int LeftAnswer, int Right, int RightAnswer)> Pairs(IReadOnlyList<int> answers)
    {
        for (var left = 0; left < answers.Count; left++)
        {
            for (var right = left + 1; right < answers.Count; right++)
            {
                for (var pair = 0; pair < answers[left] * answers[right]; pair++)
                {
                    yield return (left, pair / answers[right], right, pair % answers[right]);
                }
            }
        }
    }

    private static int[] Row((int Left, int LeftAnswer, int Right, int RightAnswer) seed, IReadOnlyList<int> answers, HashSet<(int, int, int, int)> open)
    {
        var row = Enumerable.Repeat(-1, answers.Count).ToArray();
        Set(seed.Left, seed.LeftAnswer);
        Set(seed.Right, seed.RightAnswer);
        for (var question = 0; question < answers.Count; question++)
        {
            if (row[question] < 0)
            {
                // The answer that meets most partners it has not met; of equals the first.
                Set(question, Enumerable.Range(0, answers[question]).MaxBy(answer => Partners(question, answer).Count(open.Contains)));
            }
        }

        return row;

        void Set(int question, int answer)
        {
            open.ExceptWith(Partners(question, answer));
            row[question] = answer;
        }

        IEnumerable<(int, int, int, int)> Partners(int question, int answer) => Enumerable.Range(0, row.Length)
            .Where(other => row[other] >= 0)
            .Select(other => other < question ? (other, row[other], question, answer) : (question, answer, other, row[other]));
    }
}
