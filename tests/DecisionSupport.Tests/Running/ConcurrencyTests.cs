using System.Collections.Concurrent;
using DecisionSupport.Assessments;
using DecisionSupport.Profiles;
using DecisionSupport.Tests.Support;

namespace DecisionSupport.Tests.Running;

public sealed class ConcurrencyTests
{
    private static readonly string[] Calls = ["lost", "intact", "reduced", "deleted", "not-done"];

    // What is measured need not be tried out: fifty assessments in seconds.
    private static readonly List<BiomarkerResult> Negatives = [.. Given.Knowledge.Document.Biomarkers
        .Where(b => b.Forms.Contains("call") && b.Calls.Values.Contains(FindingState.Negative))
        .Select(b => new BiomarkerResult { Biomarker = b.Id, Call = b.Calls.First(c => c.Value == FindingState.Negative).Key })];

    [Fact]
    public void Eight_threads_give_the_same_bytes_as_one()
    {
        var profiles = Enumerable.Range(0, 50).Select(Varied).ToList();
        var alone = profiles.Select(Assess).ToList();
        var together = new ConcurrentDictionary<int, byte[]>();
        var next = -1;
        var threads = Enumerable.Range(0, 8).Select(_ => new Thread(() =>
        {
            for (var i = Interlocked.Increment(ref next); i < profiles.Count; i = Interlocked.Increment(ref next))
            {
                together[i] = Assess(profiles[i]);
            }
        })).ToList();
        threads.ForEach(t => t.Start());
        threads.ForEach(t => t.Join());

        Assert.Equal(50, together.Count);
        Assert.All(together, t => Assert.Equal(alone[t.Key], t.Value));
        Assert.Equal(50, alone.Select(Convert.ToHexString).Distinct().Count());
    }

    private static byte[] Assess(PatientProfile profile) => AssessmentSerializer.ToUtf8(Given.Support.Assess(profile, Given.Options));

    private static PatientProfile Varied(int i)
    {
        var profile = Given.Profile(ContractSample.With("/results/3/call", $"\"{Calls[i % Calls.Length]}\""));
        return profile with
        {
            ProfileId = "profile-" + i,
            Results = [.. profile.Results, .. Negatives.Where(n => profile.Results.All(r => r.Biomarker != n.Biomarker))],
            Disease = profile.Disease with { BrainMetastases = (BrainMetastases)(i % 4) },
            Clinical = profile.Clinical with { LvefPercent = 30 + i },
        };
    }
}
