using System.Buffers;
using System.Text;

namespace DecisionSupport.Json;

/// <summary>Finds bytes that are no UTF-8: the JSON reader would stumble over them only when it reads the text that holds them.</summary>
internal static class Utf8Text
{
    /// <summary>Line and byte in the line, both from 0, of the first byte that does not belong; null when all do.</summary>
    public static (long Line, long Byte)? FirstInvalid(ReadOnlySpan<byte> utf8)
    {
        if (System.Text.Unicode.Utf8.IsValid(utf8))
        {
            return null;
        }

        var position = 0;
        while (Rune.DecodeFromUtf8(utf8[position..], out _, out var length) == OperationStatus.Done)
        {
            position += length;
        }

        var before = utf8[..position];
        return (before.Count((byte)'\n'), position - (before.LastIndexOf((byte)'\n') + 1));
    }
}
