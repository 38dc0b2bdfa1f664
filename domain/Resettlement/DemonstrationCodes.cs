using System.Security.Cryptography;
using System.Text;

namespace VillageTracker.Domain.Resettlement;

/// <summary>The look-up codes of the demonstration, the same on every machine; a real slip gets its code from chance.</summary>
public static class DemonstrationCodes
{
    /// <summary>The code on the demonstration's notice board.</summary>
    public static LookupCode Board { get; } = For("board");

    public static LookupCode For(string householdCode) =>
        LookupCode.FromBits(BitConverter.ToUInt64(SHA256.HashData(Encoding.UTF8.GetBytes("demonstration " + householdCode))));
}
