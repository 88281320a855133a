using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using System.Text;
using DecisionSupport.Server.Feedback;
using DecisionSupport.Server.Settings;
using DecisionSupport.Server.Tests.Support;
using Microsoft.Extensions.Options;

namespace DecisionSupport.Server.Tests.Feedback;

/// <summary>A server that is killed in the middle of a thousand posts.</summary>
public sealed class KillTests : IDisposable
{
    private const int Posts = 1000;
    private const int KillAfter = 400;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("decision-support-kill-");

    [Fact]
    public async Task Nothing_that_was_answered_200_is_lost()
    {
        var file = Path.Combine(_folder.FullName, "feedback.db");
        var answered = new ConcurrentBag<Guid>();
        using (var server = await ChildServer.StartAsync("--Feedback:SqliteFile=" + file))
        {
            await Parallel.ForEachAsync(Enumerable.Range(0, Posts), new ParallelOptions { MaxDegreeOfParallelism = 8 }, async (_, cancellationToken) =>
            {
                var card = Guid.NewGuid();
                try
                {
                    var body = new StringContent(Feedbacks.Of(Feedbacks.OverriddenItem(card)).ToJsonString(), Encoding.UTF8, "application/json");
                    using var answer = await server.Http.PostAsync(Feedbacks.Path, body, cancellationToken);
                    Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
                    answered.Add(card);
                    if (answered.Count == KillAfter)
                    {
                        server.Kill();
                    }
                }
                catch (HttpRequestException)
                {
                    // Never answered: nothing was promised.
                }
            });
        }

        Assert.InRange(answered.Count, KillAfter, Posts - 1);
        Assert.Empty(answered.Except(await CardsAsync(file)));
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private static async Task<HashSet<Guid>> CardsAsync(string file)
    {
        using var store = new SqliteFeedback(Options.Create(new FeedbackOptions { SqliteFile = file }));
        HashSet<Guid> cards = [];
        await foreach (var entry in store.ReadAsync(TestContext.Current.CancellationToken))
        {
            cards.Add(entry.Card);
        }

        return cards;
    }
}
