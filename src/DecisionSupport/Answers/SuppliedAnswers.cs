using DecisionSupport.Json;
using DecisionSupport.Knowledge;
using DecisionSupport.Profiles;

namespace DecisionSupport.Answers;

/// <summary>Reads answers such as <c>muc4=high</c> and puts them into a profile; every problem at once. What was typed is not repeated unless it is a known name.</summary>
internal sealed class SuppliedAnswers(KnowledgeBase knowledge, DateOnly asOf)
{
    public ProfileReadResult Apply(PatientProfile profile, IReadOnlyList<string> answers)
    {
        var problems = new List<ProfileProblem>();
        var read = new List<(string Input, string Value)>();
        for (var i = 0; i < answers.Count; i++)
        {
            Read(answers[i], FormattableString.Invariant($"answer {i + 1}"), read, problems);
        }

        var answered = With(profile, read, problems);
        return problems.Count == 0 ? new ProfileReadResult(answered, []) : new ProfileReadResult(null, problems);
    }

    private void Read(string answer, string place, List<(string Input, string Value)> read, List<ProfileProblem> problems)
    {
        var (input, value) = answer.Split('=', 2, StringSplitOptions.TrimEntries) is [{ Length: > 0 } name, { Length: > 0 } text] ? (name, text) : ("", "");
        if (input.Length == 0)
        {
            problems.Add(new ProfileProblem(place, "must name an input and its value, such as muc4=high or clinical.lvefPercent=35"));
        }
        else if (knowledge.Biomarker(input) is null && !AnsweredFields.Has(input))
        {
            problems.Add(new ProfileProblem(place, "is neither a biomarker nor a field of the profile" + NearestName.Hint(input, knowledge.BiomarkerIds.Concat(AnsweredFields.Names))));
        }
        else if (read.Exists(r => r.Input == input))
        {
            problems.Add(new ProfileProblem(input, "is answered twice"));
        }
        else
        {
            read.Add((input, value));
        }
    }

    private PatientProfile With(PatientProfile profile, List<(string Input, string Value)> answers, List<ProfileProblem> problems)
    {
        var fields = answers.FindAll(a => AnsweredFields.Has(a.Input));
        var found = new List<ProfileProblem>();
        var answered = fields.Count == 0 ? profile : AnsweredFields.Set(profile, fields, found);

        // The answer replaces every result of the biomarker: it stands for one conclusive test.
        var biomarkers = answers.FindAll(a => !AnsweredFields.Has(a.Input));
        var kept = answered.Results.Where(r => !biomarkers.Exists(b => b.Input == r.Biomarker)).ToList();
        answered = answered with { Results = [.. kept, .. biomarkers.Select(b => AnsweredResult.Of(knowledge.Biomarker(b.Input)!, b.Value))] };
        found.AddRange(ProfileValidator.Validate(answered with { AsOf = asOf }, knowledge, asOf));
        problems.AddRange(found.Select(p => new ProfileProblem(InputAt(p.Path), p.Message)).Distinct());
        return answered;

        string InputAt(string path)
        {
            var steps = path.Split('/');
            return steps is ["", "results", var index, ..] && int.TryParse(index, out var i) && i >= kept.Count
                ? biomarkers[i - kept.Count].Input
                : fields.Find(f => path == Pointer(f.Input) || path.StartsWith(Pointer(f.Input) + "/", StringComparison.Ordinal)).Input ?? path;
        }
    }

    private static string Pointer(string field) => "/" + field.Replace('.', '/');
}
