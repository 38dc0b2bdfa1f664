using System.Security.Cryptography;
using System.Text.Json;

namespace VillageTracker.Domain.Audit;

/// <summary>How entries hang together: the hash of an entry covers all its fields and the hash of the entry before it (SHA-256).</summary>
/// <remarks>
/// The covered text is the JSON array [sequence, ticks of the UTC time, account id, account name, act, area, subject type, subject key,
/// village, reason, changes, previous hash in hex], UTF-8, so that anyone can recompute it in any language.
/// </remarks>
public static class AuditChain
{
    public const int HashLength = SHA256.HashSizeInBytes;

    internal static byte[] HashOf(AuditEntry e)
    {
        using var text = new MemoryStream();
        using (var json = new Utf8JsonWriter(text))
        {
            json.WriteStartArray();
            json.WriteNumberValue(e.Sequence);
            json.WriteNumberValue(e.AtUtc.Ticks);
            WriteNumber(json, e.AccountId);
            json.WriteStringValue(e.AccountName);
            json.WriteStringValue(e.Act);
            json.WriteStringValue(e.Area);
            json.WriteStringValue(e.SubjectType);
            json.WriteStringValue(e.SubjectKey);
            WriteNumber(json, e.VillageCode);
            json.WriteStringValue(e.Reason);
            json.WriteStringValue(e.Changes);
            json.WriteStringValue(Convert.ToHexString(e.PreviousHash));
            json.WriteEndArray();
        }

        return SHA256.HashData(text.GetBuffer().AsSpan(0, (int)text.Length));
    }

    private static void WriteNumber(Utf8JsonWriter json, long? number)
    {
        if (number is { } value)
        {
            json.WriteNumberValue(value);
        }
        else
        {
            json.WriteNullValue();
        }
    }
}
