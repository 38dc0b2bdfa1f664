using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Persistence;
using VillageTracker.Domain.Resettlement.Calculation;

namespace VillageTracker.Domain.Resettlement.Queries;

/// <summary>All that the verification page says about a paper: it is ours, and this is its amount.</summary>
public sealed record VerifiedStatement(string Number, string Hash, Money Net, SettlementDirection Direction);

/// <summary>Proves a settlement statement from its QR code (验真), for whoever holds the paper.</summary>
/// <remarks>
/// The fingerprint is the start of the hash, 64 bits, so nobody finds the amount of a paper that he does not hold. A void statement, and one whose
/// rows no longer give its hash, is not confirmed.
/// </remarks>
public sealed class VerifyStatementQuery(VillageDb db)
{
    public const int FingerprintLength = 16;

    /// <returns>The paper, or null for whatever reason.</returns>
    public async Task<VerifiedStatement?> RunAsync(string? number, string? fingerprint, CancellationToken cancellation)
    {
        var (code, typed) = (HalfWidth.Code(number), HalfWidth.Code(fingerprint));
        var isFingerprint = typed.Length >= FingerprintLength && typed.All(char.IsAsciiHexDigit);
        var found = await db.Statements.IgnoreQueryFilters().AsNoTracking().Include(s => s.Lines)
            .SingleOrDefaultAsync(s => s.Number == code && s.Status == StatementStatus.Issued, cancellation);
        return isFingerprint && found is not null && found.Hash.StartsWith(typed, StringComparison.OrdinalIgnoreCase) && StatementSeal.Holds(found)
            ? new(found.Number, found.Hash, found.Net, found.Direction)
            : null;
    }
}
