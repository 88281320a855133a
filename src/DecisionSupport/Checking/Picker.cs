namespace DecisionSupport.Checking;

/// <summary>Picks the same things on every machine and runtime, which <see cref="Random"/> does not promise: SplitMix64.</summary>
internal sealed class Picker(int seed)
{
    private const ulong Step = 0x9E3779B97F4A7C15;

    // Mixed once, or the picks of one seed would be those of the next, one place on.
    private ulong _state = Mix((ulong)seed + Step);

    public int Next(int below) => (int)(Mix(_state += Step) % (ulong)below);

    public bool Half() => Next(2) == 0;

    public T One<T>(params IReadOnlyList<T> values) => values[Next(values.Count)];

    public T Any<T>()
        where T : struct, Enum => One(Enum.GetValues<T>());

    private static ulong Mix(ulong z)
    {
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }
}
