using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Persistence;
using VillageTracker.Domain.Resettlement;

namespace VillageTracker.Domain.Demolition.Notices.Queries;

/// <summary>The area that somebody without an account is of.</summary>
public sealed record ReaderArea(int AreaId, long VillageCode);

/// <summary>Which area somebody without an account is of: by the code printed on its notice board, or by his own slip and the end of the head's number.</summary>
/// <remarks>
/// Both searches always run and the answer does not say which part was wrong. What was typed is stored nowhere.
/// The page asks <see cref="UseCases.OpenAreaNoticesHandler"/>, which leaves the trace.
/// </remarks>
public sealed class AreaOfReaderQuery(VillageDb db, PersonalDataVault vault)
{
    /// <returns>The area, or null for whatever reason.</returns>
    public async Task<ReaderArea?> RunAsync(string? code, string? idNumberEnd, CancellationToken cancellation)
    {
        var isCode = LookupCode.TryParse(code, out var typed);
        var board = BoardIndex(vault, typed.Value ?? "");
        var slip = LookupCode.IndexOf(vault, typed.Value ?? "", idNumberEnd ?? "");
        var byBoard = await db.PublicNotices.IgnoreQueryFilters().AsNoTracking()
            .Where(n => n.BoardCodeIndex == board && n.WithdrawnOn == null && n.AreaId != null).Select(n => new ReaderArea(n.AreaId!.Value, n.VillageCode)).FirstOrDefaultAsync(cancellation);
        var bySlip = await (
            from s in db.LookupSlips.IgnoreQueryFilters().AsNoTracking()
            join h in db.Households on s.HouseholdId equals h.Id
            where s.LookupIndex == slip && s.EndedOn == null
            select new ReaderArea(h.AreaId, h.VillageCode)).FirstOrDefaultAsync(cancellation);
        return isCode ? byBoard ?? bySlip : null;
    }

    internal static byte[] BoardIndex(PersonalDataVault vault, string code) => vault.BlindIndex(code, NoticeQuery.BoardPurpose);
}
