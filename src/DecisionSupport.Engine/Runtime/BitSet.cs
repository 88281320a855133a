using System.Numerics;

namespace DecisionSupport.Engine.Runtime;

/// <summary>A set of rules by index; the first is the one that comes first in the firing order.</summary>
internal readonly struct BitSet(int size)
{
    private readonly ulong[] _words = new ulong[(size + 63) / 64];

    public bool this[int i]
    {
        get => (_words[i >> 6] & (1UL << i)) != 0;
        set
        {
            if (value)
            {
                _words[i >> 6] |= 1UL << i;
            }
            else
            {
                _words[i >> 6] &= ~(1UL << i);
            }
        }
    }

    public void Clear() => Array.Clear(_words);

    public void CopyFrom(BitSet other) => other._words.CopyTo(_words, 0);

    /// <summary>The first rule in either set, or -1.</summary>
    public static int FirstInEither(BitSet a, BitSet b)
    {
        for (var w = 0; w < a._words.Length; w++)
        {
            if ((a._words[w] | b._words[w]) is not 0 and var bits)
            {
                return (w << 6) + BitOperations.TrailingZeroCount(bits);
            }
        }

        return -1;
    }

    /// <summary>The first rule in both sets, or -1.</summary>
    public static int FirstInBoth(BitSet a, BitSet b)
    {
        for (var w = 0; w < a._words.Length; w++)
        {
            if ((a._words[w] & b._words[w]) is not 0 and var bits)
            {
                return (w << 6) + BitOperations.TrailingZeroCount(bits);
            }
        }

        return -1;
    }
}
