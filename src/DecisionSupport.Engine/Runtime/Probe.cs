namespace DecisionSupport.Engine.Runtime;

/// <summary>Watches how far a match gets.</summary>
internal sealed class Probe(int steps)
{
    public int Matches { get; private set; }

    /// <summary>The furthest step that was tried.</summary>
    public int Deepest { get; private set; }

    public void Reached(int step)
    {
        if (step == steps)
        {
            Matches++;
        }
        else
        {
            Deepest = Math.Max(Deepest, step);
        }
    }
}
