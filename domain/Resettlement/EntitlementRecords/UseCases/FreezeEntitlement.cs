using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Organisation;
using VillageTracker.Domain.Persistence;
using VillageTracker.Domain.Resettlement.EntitlementRecords.Persistence;
using VillageTracker.Domain.Resettlement.EntitlementRecords.Queries;
using VillageTracker.Domain.Resettlement.Queries;
using VillageTracker.Domain.Rules.Queries;

namespace VillageTracker.Domain.Resettlement.EntitlementRecords.UseCases;

/// <summary>核定 or 更正 one household's entitlement.</summary>
/// <param name="SeenArea">The area that stood on the page: nothing else is frozen than what was seen.</param>
/// <param name="Extras">So many persons of each kind, with the basis.</param>
/// <param name="CorrectsId">The record in force that this one takes the place of; null for the first.</param>
public sealed record FreezeEntitlement(int HouseholdId, FloorArea SeenArea, IReadOnlyList<ClaimedExtra> Extras, int? CorrectsId = null, string? Cause = null);

/// <summary>An extra as staff entered it; what it adds is said by the rule of the day.</summary>
public sealed record ClaimedExtra(EntitlementExtraKind Kind, int Count, string? Basis);

public sealed class FreezeEntitlementHandler(VillageDb db, EntitlementFactsQuery facts, RuleBookQuery rules, VillageClock clock)
{
    public const int MostAtOnce = 600;

    /// <returns>The key of the record.</returns>
    /// <exception cref="RefusedException">What the file says does not do, it is not what was seen, or a statement stands on the one to be corrected.</exception>
    public async Task<int> HandleAsync(FreezeEntitlement request, CancellationToken cancellation)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        var found = await OneAsync(request, cancellation);
        var (area, _) = found.Compute();
        if (area != request.SeenArea)
        {
            throw new RefusedException(new EntitlementChangedMeanwhile(found.HouseholdCode, request.SeenArea, area));
        }

        var present = await db.EntitlementRecords.SingleOrDefaultAsync(r => r.HouseholdId == request.HouseholdId && r.InForce, cancellation);
        Refuse.If(present is not null && present.Id != request.CorrectsId, () => new EntitlementFrozenAlready(found.HouseholdCode, present!.Number));
        await RefuseInUseAsync(found, present, cancellation);
        var number = await NumberAsync(1, cancellation);
        EntitlementRecord record;
        if (present is null)
        {
            record = EntitlementRecord.Freeze(found, number(0), clock.Today, Signer.Of(db.Actor));
        }
        else
        {
            record = present.Correct(found, number(0), clock.Today, Signer.Of(db.Actor), request.Cause);
            db.Doing("更正安置面积", $"{found.HouseholdCode}：{request.Cause}");
            await db.SaveChangesAsync(cancellation); // the old one must be out of force before the new one comes in
        }

        db.Add(record);
        db.Doing(present is null ? "核定安置面积" : "更正安置面积", $"{found.HouseholdCode} {record.Number}");
        await SaveAsync(found.HouseholdCode, cancellation);
        await transaction.CommitAsync(cancellation);
        return record.Id;
    }

    /// <summary>All of an area that can be frozen and are not yet; those that cannot are told with the reason.</summary>
    public async Task<EntitlementsFrozen> HandleAreaAsync(int areaId, CancellationToken cancellation)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        var open = await db.Households.Where(h => h.AreaId == areaId && h.SignedOn != null && h.Method == Demolition.CompensationMethod.Exchange
                && !db.EntitlementRecords.Any(r => r.HouseholdId == h.Id && r.InForce)).OrderBy(h => h.Code).Select(h => h.Id).Take(MostAtOnce).ToListAsync(cancellation);
        var all = await facts.RunAsync(open, cancellation);
        var found = open.Where(all.ContainsKey).Select(id => (Facts: all[id], Now: EntitlementNow.Of(all[id]))).ToList();
        var ready = found.Where(f => f.Now.Area is not null).ToList();
        var number = await NumberAsync(ready.Count, cancellation);
        List<EntitlementRecord> records = [.. ready.Select((f, n) => EntitlementRecord.Freeze(f.Facts, number(n), clock.Today, Signer.Of(db.Actor)))];
        db.AddRange(records);
        db.DoingInBulk("核定安置面积", $"{records.Count} 户");
        await SaveAsync("", cancellation);
        await transaction.CommitAsync(cancellation);
        return new(records.Count, [.. found.Where(f => f.Now.Area is null).Select(f => f.Now.Why)]);
    }

    private async Task<EntitlementFacts> OneAsync(FreezeEntitlement request, CancellationToken cancellation)
    {
        var found = (await facts.RunAsync([request.HouseholdId], cancellation)).GetValueOrDefault(request.HouseholdId) ?? throw new NotFoundException("这户的补偿协议或方案");
        var book = await rules.OnAsync(clock.Today, cancellation);
        return found with
        {
            Extras = [.. request.Extras.Where(e => e.Count != 0).Select(e =>
                new EntitlementExtra(e.Kind, e.Count, book.Set(e.Kind.Rule()).Value, Words.Require($"{e.Kind.Label()}的依据", e.Basis, 60)))],
        };
    }

    private async Task RefuseInUseAsync(EntitlementFacts found, EntitlementRecord? present, CancellationToken cancellation)
    {
        if (present is not null && await db.Statements.Standing().Where(s => s.Allocation.HouseholdId == found.HouseholdId)
            .Select(s => s.Number).FirstOrDefaultAsync(cancellation) is { } statement)
        {
            throw new RefusedException(new EntitlementInUse(found.HouseholdCode, statement));
        }
    }

    private async Task<Func<int, string>> NumberAsync(int count, CancellationToken cancellation)
    {
        var series = $"HD-{clock.Today.Year}";
        var first = count == 0 ? 0 : await db.TakeNumbersAsync(series, count, cancellation);
        return n => $"{series}-{first + n:0000}";
    }

    private async Task SaveAsync(string code, CancellationToken cancellation)
    {
        try
        {
            await db.SaveChangesAsync(cancellation);
        }
        catch (DbUpdateException fault) when (UniqueViolation.Is(fault, EntitlementRecordConfiguration.OneInForce, "EntitlementRecords.HouseholdId"))
        {
            throw new RefusedException(new EntitlementFrozenAlready(code, "别的窗口"));
        }
    }
}

/// <summary>What freezing a whole area came to.</summary>
/// <param name="Left">Why the others could not be frozen, one sentence each.</param>
public sealed record EntitlementsFrozen(int Count, IReadOnlyList<string> Left);

/// <summary>The area on the page is not the area that would be frozen now.</summary>
public sealed record EntitlementChangedMeanwhile(string Code, FloorArea Seen, FloorArea Now)
    : Refusal($"{Code} 户的安置面积已从 {Seen}㎡ 变为 {Now}㎡，请重新核对后再核定。");
