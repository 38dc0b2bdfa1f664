using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using VillageTracker.Domain.Common;

namespace VillageTracker.Domain.Demolition.Findings;

/// <summary>A check that compares records which must agree (守恒核对), or looks for households that are not what they seem (疑点).</summary>
/// <remarks>One check a file, its name ending in Query. It states facts from the rows and accuses nobody; what it means is for people to say.</remarks>
public interface IConservationCheck
{
    /// <summary>Stays the same for ever: findings hang on it.</summary>
    string Code { get; }

    /// <summary>一人两户.</summary>
    string Title { get; }

    /// <summary>What must hold, in one sentence.</summary>
    string Rule { get; }

    Task<IReadOnlyList<Doubt>> FindAsync(CancellationToken cancellation);
}

/// <summary>One record that a finding rests on.</summary>
/// <param name="Type">The kind of record: Household, HouseholdMember, DemolitionArea.</param>
/// <param name="Key">Its key.</param>
/// <param name="HouseholdId">The household to look at, if there is one.</param>
/// <param name="Name">What people call it: D03-017 王小明.</param>
/// <param name="Says">What the record says; never a personal number.</param>
public sealed record EvidenceLine(string Type, int Key, int? HouseholdId, string Name, string Says);

/// <summary>What a check found just now.</summary>
/// <param name="VillageCode">The village it is about.</param>
/// <param name="Sentence">One sentence for the list.</param>
/// <param name="Evidence">In an order that does not depend on the database.</param>
public sealed record Doubt(long VillageCode, string Sentence, IReadOnlyList<EvidenceLine> Evidence)
{
    /// <summary>The same records under the same check are the same finding, whatever they say by now.</summary>
    public string IdentityUnder(string check) =>
        Hash(check + "|" + string.Join('|', Evidence.Select(e => FormattableString.Invariant($"{e.Type}/{e.Key}")).Distinct().Order(StringComparer.Ordinal)));

    public string EvidenceText => JsonSerializer.Serialize(Evidence, ReadableJson.AsNamed);

    public string EvidenceHash => Hash(Sentence + EvidenceText);

    /// <summary>Reads kept evidence back.</summary>
    public static IReadOnlyList<EvidenceLine> Read(string evidence) => JsonSerializer.Deserialize<List<EvidenceLine>>(evidence) ?? [];

    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
