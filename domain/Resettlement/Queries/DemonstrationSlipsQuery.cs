using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Demolition;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Resettlement.Queries;

/// <summary>A slip that works, of an invented household.</summary>
public sealed record DemonstrationSlip(AllocationStage Stage, string Code, string IdNumberEnd);

/// <summary>One working slip for each stage of the demonstration, for the look-up page in Development; none where data is real.</summary>
public sealed class DemonstrationSlipsQuery(VillageDb db, PersonalDataVault vault, StampedCache figures)
{
    public Task<IReadOnlyList<DemonstrationSlip>> RunAsync(CancellationToken cancellation) =>
        figures.GetAsync("resettlement.slips.demonstration", ["Resettlement", "Demolition"], () => ReadAsync(cancellation), cancellation);

    private async Task<IReadOnlyList<DemonstrationSlip>> ReadAsync(CancellationToken cancellation)
    {
        List<DemonstrationSlip> slips = [];
        foreach (var stage in (AllocationStage[])[AllocationStage.Allocated, AllocationStage.StatementIssued, AllocationStage.HandedOver])
        {
            var first = await (
                from a in db.Allocations.IgnoreQueryFilters().AsNoTracking()
                join h in db.Households on a.HouseholdId equals h.Id
                join s in db.LookupSlips.IgnoreQueryFilters() on h.Id equals s.HouseholdId
                where s.EndedOn == null && a.Stage == stage && a.IsDemonstration && h.IsDemonstration
                orderby a.Id
                select new { h.Code, s.LookupIndex, h.IdNumberSealed }).FirstOrDefaultAsync(cancellation);
            if (first is null)
            {
                continue;
            }

            var (code, number) = (DemonstrationCodes.For(first.Code), vault.Open(first.IdNumberSealed, HouseholdIdentity.IdNumberPurpose));
            if (code.IndexWith(vault, number).AsSpan().SequenceEqual(first.LookupIndex))
            {
                slips.Add(new(stage, code.ToString(), number[^6..]));
            }
        }

        return slips;
    }
}
