namespace DecisionSupport.Engine.Tests.Support;

internal interface IHasId
{
    int Id { get; }
}

internal record Person(int Id, string Name, int Age = 0) : IHasId;

internal sealed record Child(int Id, string Name, int ParentId) : Person(Id, Name);

internal sealed record Pet(int Id, int OwnerId, string Kind = "cat") : IHasId;

internal sealed record Note(string Rule, string Text);

internal sealed class Counter(string name)
{
    public string Name { get; } = name;

    public int Value { get; set; }
}
