namespace DecisionSupport.Engine.Runtime;

/// <summary>The lists that inserting facts needs; a session keeps one for the next time.</summary>
internal sealed class Batch
{
    public List<object> Values { get; } = [];

    /// <summary>Facts that were yielded before, and are now inserted too.</summary>
    public List<Fact> Stated { get; } = [];

    public static List<object> Checked(IEnumerable<object> facts)
    {
        var batch = new Batch();
        batch.Read(facts);
        return batch.Values;
    }

    public void Read(IEnumerable<object> facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        Values.AddRange(facts);
        foreach (var value in Values)
        {
            if (value is null)
            {
                throw new ArgumentNullException(nameof(facts), "A fact cannot be null.");
            }
        }
    }

    public void Clear()
    {
        Values.Clear();
        Stated.Clear();
    }
}
