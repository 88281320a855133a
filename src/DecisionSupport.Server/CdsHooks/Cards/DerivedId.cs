using System.Security.Cryptography;
using System.Text;

namespace DecisionSupport.Server.CdsHooks.Cards;

/// <summary>Ids that follow from what they stand for: the same call gives the same cards, so that an answer that is sent twice is not two pieces of advice.</summary>
internal static class DerivedId
{
    public static Guid Of(Guid instance, params IEnumerable<string> parts)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(Encoding.UTF8.GetBytes(instance.ToString("D") + "\n" + string.Join('\n', parts)), hash);
        var id = hash[..16];

        // RFC 9562, version 8: a UUID of the application's own making.
        id[6] = (byte)((id[6] & 0x0F) | 0x80);
        id[8] = (byte)((id[8] & 0x3F) | 0x80);
        return new Guid(id, bigEndian: true);
    }
}
