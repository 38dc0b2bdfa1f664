using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Persistence;
using VillageTracker.Domain.Resettlement;

namespace VillageTracker.Domain.Demolition.Notices.Queries;

/// <summary>Which area somebody without an account is of: by the code printed on its notice board, or by his own slip and the end of the head's number.</summary>
/// <remarks>Both searches always run and the answer does not say which part was wrong. What was typed is stored nowhere; the try is audited.</remarks>
public sealed class AreaOfReaderQuery(VillageDb db, PersonalDataVault vault)
{
    /// <returns>The area's key, or null for whatever reason.</returns>
    public async Task<int?> RunAsync(string? code, string? idNumberEnd, CancellationToken cancellation)
    {
        var isCode = LookupCode.TryParse(code, out var typed);
        var board = BoardIndex(vault, typed.Value ?? "");
        var slip = LookupCode.IndexOf(vault, typed.Value ?? "", idNumberEnd ?? "");
        var byBoard = await db.PublicNotices.IgnoreQueryFilters().AsNoTracking()
            .Where(n => n.BoardCodeIndex == board && n.WithdrawnOn == null).Select(n => new { n.AreaId, n.VillageCode }).FirstOrDefaultAsync(cancellation);
        var bySlip = await (
            from a in db.Allocations.IgnoreQueryFilters().AsNoTracking()
            join h in db.Households on a.HouseholdId equals h.Id
            where a.LookupIndex == slip && a.ReleasedOn == null
            select new { h.AreaId, h.VillageCode }).FirstOrDefaultAsync(cancellation);
        var found = isCode ? byBoard ?? bySlip : null;
        await db.RecordAreaReaderAsync(found?.AreaId, found?.VillageCode, cancellation);
        return found?.AreaId;
    }

    internal static byte[] BoardIndex(PersonalDataVault vault, string code) => vault.BlindIndex(code, NoticeQuery.BoardPurpose);
}
