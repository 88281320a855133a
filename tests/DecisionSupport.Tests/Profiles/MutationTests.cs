using System.Text;
using System.Text.Json.Nodes;
using CsCheck;
using DecisionSupport.Profiles;
using DecisionSupport.Tests.Support;

namespace DecisionSupport.Tests.Profiles;

/// <summary>Whatever comes in: a profile that can be written and read again, or problems; never a crash.</summary>
public sealed class MutationTests
{
    private static readonly byte[] Valid = Encoding.UTF8.GetBytes(ContractSample.Json);
    private static readonly string[] Places = [.. ContractSample.Leaves(ContractSample.Document())];
    private static readonly string[] Values =
    [
        "null", "true", "0", "-1", "1.5", "1e308", "101", "\"\"", "\"x\"", "\"\\ud800\"", "\"\\u0000\"", "\"2026-02-30\"", "\"her2\"", "\"unknown\"", "\"p.H1047R\"", "[]", "{}", "[[[]]]", "{\"a\":{}}",
    ];

    private static readonly Gen<(int Kind, int At, int Length, byte Byte)> Edits = Gen.Select(Gen.Int[0, 3], Gen.Int[0, Valid.Length - 1], Gen.Int[1, 40], Gen.Byte);

    [Fact]
    public void Random_bytes_in_a_valid_profile_never_crash_the_reader() =>
        Edits.Array[1, 4].Sample(edits => GivesProfileOrProblems(edits.Aggregate(Valid, Apply)), iter: 5000);

    [Fact]
    public void Random_values_in_a_valid_profile_never_crash_the_reader() =>
        Gen.Select(Gen.Int[0, Places.Length - 1], Gen.Int[0, Values.Length - 1]).Array[1, 5].Sample(
            edits =>
            {
                // Each stands for itself: a string that is not valid text could not pass through a tree of nodes.
                var document = ContractSample.Document();
                foreach (var (place, value) in edits)
                {
                    ContractSample.Set(document, Places[place], JsonValue.Create($"@{value.ToString(null, null)}@"));
                }

                var json = Enumerable.Range(0, Values.Length).Aggregate(document.ToJsonString(), (text, i) => text.Replace($"\"@{i}@\"", Values[i], StringComparison.Ordinal));
                return GivesProfileOrProblems(Encoding.UTF8.GetBytes(json));
            },
            iter: 1000);

    private static byte[] Apply(byte[] bytes, (int Kind, int At, int Length, byte Byte) edit)
    {
        var at = Math.Min(edit.At, bytes.Length);
        var end = Math.Min(at + edit.Length, bytes.Length);
        return edit.Kind switch
        {
            0 => [.. bytes[..at], .. bytes[end..]],
            1 => [.. bytes[..at], edit.Byte, .. bytes[at..]],
            2 => [.. bytes[..end], .. bytes[at..]],
            _ => at < bytes.Length ? [.. bytes[..at], edit.Byte, .. bytes[(at + 1)..]] : bytes,
        };
    }

    private static bool GivesProfileOrProblems(byte[] bytes)
    {
        var read = Given.Read(bytes);
        return read.IsValid
            ? read.Problems.Count == 0 && Given.Read(ProfileWriter.ToCanonicalUtf8(read.Profile)).IsValid
            : read.Problems.Count > 0 && read.Problems.All(p => p.Message.Length > 0);
    }
}
