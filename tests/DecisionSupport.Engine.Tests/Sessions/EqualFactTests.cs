using DecisionSupport.Engine.Tests.Support;

namespace DecisionSupport.Engine.Tests.Sessions;

/// <summary>
/// How equal facts are found changes with their number, and once a type has been in use for some sessions; what counts as equal does not.
/// </summary>
public sealed class EqualFactTests
{
    private const int Sessions = 30;

    [Theory]
    [InlineData(1)]
    [InlineData(8)]
    [InlineData(9)]
    [InlineData(64)]
    [InlineData(65)]
    [InlineData(66)]
    public void Equal_facts_are_found_and_others_are_not_however_many_there_are(int count)
    {
        var pool = Given.Factory().CreatePool();
        for (var run = 0; run < Sessions; run++)
        {
            var session = pool.Rent();
            var labels = Enumerable.Range(0, count).Select(n => new Label("id-" + n, n)).ToList();
            session.InsertAll(labels);

            Assert.All(labels, l => Assert.False(session.TryInsert(l with { })));
            Assert.All(labels, l => Assert.False(session.TryRetract(l with { Number = -1 })));
            Assert.False(session.TryUpdate(new Label("id-x", 0)));
            pool.Return(session);
        }
    }

    [Fact]
    public void Facts_whose_texts_look_alike_are_told_apart()
    {
        string?[] texts = [null, "", "a", "b", "ab", "ba", "xxxxMxxxab", "yyyyMyyyab", "xxxxMxxxba"];
        var pool = Given.Factory().CreatePool();
        for (var run = 0; run < Sessions; run++)
        {
            var session = pool.Rent();
            session.InsertAll(texts.SelectMany(t => new[] { new Label(t, 1), new Label(t, 2) }));

            Assert.Equal(2 * texts.Length, session.All<Label>().Length);
            Assert.All(texts, t => Assert.False(session.TryInsert(new Label(t, 2))));
            pool.Return(session);
        }
    }

    [Fact]
    public void Facts_that_left_or_changed_are_no_longer_found()
    {
        var pool = Given.Factory(new Renames()).CreatePool(new SessionPoolOptions { StandingFacts = [new Label("stays", 0)] });
        for (var run = 0; run < Sessions; run++)
        {
            var session = pool.Rent();
            session.InsertAll([new Label("first", 1), new Label("second", 2), new Label("third", 3), new Source("old")]);
            session.Retract(new Label("first", 1));
            session.Fire();
            Assert.False(session.TryInsert(new Name("old")));
            session.Update(new Source("new", session.All<Source>().Single()));
            session.Fire();

            Assert.False(session.TryInsert(new Name("new")));
            Assert.True(session.TryInsert(new Name("old")));
            Assert.True(session.TryInsert(new Label("first", 1)));
            Assert.All([new Label("stays", 0), new Label("second", 2), new Label("third", 3)], l => Assert.False(session.TryInsert(l)));
            pool.Return(session);
        }
    }

    [Fact]
    public void A_records_own_idea_of_equality_is_respected()
    {
        var pool = Given.Factory().CreatePool();
        for (var run = 0; run < Sessions; run++)
        {
            var session = pool.Rent();
            session.Insert(new Loose("Text"));

            Assert.False(session.TryInsert(new Loose("TEXT")));
            Assert.True(session.TryInsert(new Loose("Other")));
            pool.Return(session);
        }
    }

    private sealed record Label(string? Text, int Number);

    private sealed record Name(string Text);

    private sealed record Loose(string Text)
    {
        public bool Equals(Loose? other) => string.Equals(Text, other?.Text, StringComparison.OrdinalIgnoreCase);

        public override int GetHashCode() => StringComparer.OrdinalIgnoreCase.GetHashCode(Text);
    }

    /// <summary>The same source, whatever it is called.</summary>
    private sealed class Source(string name, Source? same = null)
    {
        private readonly object _identity = same?._identity ?? new object();

        public string Name { get; } = name;

        public override bool Equals(object? obj) => obj is Source s && s._identity == _identity;

        public override int GetHashCode() => _identity.GetHashCode();
    }

    private sealed class Renames : Rule
    {
        public override void Define()
        {
            Source source = null!;
            When().Match(() => source);
            Then().Yield(_ => new Name(source.Name));
        }
    }
}
