using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Resettlement.Disputes.Queries;

/// <summary>One case as its page and paper show it.</summary>
public sealed record DisputeView(DisputeCase Case, string AllocationNumber, string HomeCode, string HouseholdCode, string HeadName, IReadOnlyList<DisputeRecord> Records, CaseLink? Reopens, CaseLink? ReopenedBy, string? ObjectionReceipt);

/// <summary>The case before or after.</summary>
public sealed record CaseLink(int Id, string Number);

public sealed class DisputeQuery(VillageDb db)
{
    /// <exception cref="NotFoundException">There is none, or it is another village's.</exception>
    public async Task<DisputeView> RunAsync(int id, CancellationToken cancellation)
    {
        var found = await (from d in db.Disputes.AsNoTracking()
                           join h in db.Households on d.Allocation.HouseholdId equals h.Id
                           where d.Id == id
                           select new
                           {
                               Case = d, d.Allocation.Number, Home = d.Allocation.Home.Code, h.Code, h.HeadName,
                               Reopens = db.Disputes.Where(b => b.Id == d.ReopensId).Select(b => new CaseLink(b.Id, b.Number)).FirstOrDefault(),
                               Again = db.Disputes.Where(b => b.ReopensId == d.Id).Select(b => new CaseLink(b.Id, b.Number)).FirstOrDefault(),
                               Receipt = db.Objections.Where(o => o.Id == d.ObjectionId).Select(o => o.Receipt).FirstOrDefault(),
                           }).SingleOrDefaultAsync(cancellation) ?? throw new NotFoundException("这个争议案件");
        var records = await db.DisputeRecords.AsNoTracking().Where(r => r.CaseId == id).OrderBy(r => r.Id).ToListAsync(cancellation);
        return new(found.Case, found.Number, found.Home, found.Code, found.HeadName, records, found.Reopens, found.Again, found.Receipt);
    }
}

/// <summary>What to show of the cases.</summary>
/// <param name="Text">Start of the case, allocation or room number, or part of the head's name.</param>
/// <param name="Late">Only those whose clock has run out.</param>
public sealed record DisputeFilter(string? Text, DisputeStatus? Status, DisputeLevel? Level, DisputeReason? Reason, bool Late, int Page);

/// <summary>A row of the list.</summary>
public sealed record DisputeRow(
    int Id, string Number, int AllocationId, string HomeCode, string HeadName, DisputeReason Reason, DisputeSource Source, DisputeLevel Level, string Owner, DisputeStatus Status,
    DateOnly OpenedOn, DateOnly DueOn, DateOnly? ClosedOn, bool IsDemonstration);

/// <summary>Cases, the open ones first by their last day.</summary>
public sealed class DisputeListQuery(VillageDb db, VillageClock clock)
{
    public async Task<PageOf<DisputeRow>> RunAsync(DisputeFilter filter, CancellationToken cancellation)
    {
        var today = clock.Today;
        var rows = from d in db.Disputes.AsNoTracking()
                   join h in db.Households on d.Allocation.HouseholdId equals h.Id
                   where (filter.Status == null || d.Status == filter.Status) && (filter.Level == null || d.Level == filter.Level) && (filter.Reason == null || d.Reason == filter.Reason)
                       && (!filter.Late || (d.ClosedOn == null && (d.DueOn < today || (d.AcceptBy < today && d.AcceptedOn == null))))
                   select new { Case = d, d.Allocation.Number, d.Allocation.Home.Code, h.HeadName };
        if (filter.Text?.Trim() is { Length: > 0 } text)
        {
            var code = text.ToUpperInvariant();
            rows = rows.Where(x => x.Case.Number.StartsWith(code) || x.Number.StartsWith(code) || x.Code.StartsWith(text) || x.HeadName.Contains(text));
        }

        var total = await rows.CountAsync(cancellation);
        var at = Paging.NumberWithin(filter.Page, total);
        var found = await rows.OrderBy(x => x.Case.ClosedOn == null ? 0 : 1).ThenBy(x => x.Case.DueOn).ThenBy(x => x.Case.Id).Skip((at - 1) * Paging.Size).Take(Paging.Size)
            .Select(x => new DisputeRow(x.Case.Id, x.Case.Number, x.Case.AllocationId, x.Code, x.HeadName, x.Case.Reason, x.Case.Source, x.Case.Level, x.Case.Owner, x.Case.Status,
                x.Case.OpenedOn, x.Case.DueOn, x.Case.ClosedOn, x.Case.IsDemonstration)).ToListAsync(cancellation);
        return new(found, total, at, Paging.Size);
    }

    /// <summary>Cases of one allocation, the latest first.</summary>
    public Task<List<DisputeRow>> OfAsync(int allocationId, CancellationToken cancellation) => (
        from d in db.Disputes.AsNoTracking()
        join h in db.Households on d.Allocation.HouseholdId equals h.Id
        where d.AllocationId == allocationId
        orderby d.Id descending
        select new DisputeRow(d.Id, d.Number, d.AllocationId, d.Allocation.Home.Code, h.HeadName, d.Reason, d.Source, d.Level, d.Owner, d.Status, d.OpenedOn, d.DueOn, d.ClosedOn, d.IsDemonstration))
        .ToListAsync(cancellation);
}

/// <summary>Open cases by their last day, and petitions that must be told of the acceptance.</summary>
public sealed class DisputeDueQuery(VillageDb db) : IDueItems
{
    public async Task<IReadOnlyList<DueItem>> DueAsync(DateOnly until, int most, CancellationToken cancellation)
    {
        var open = await db.Disputes.AsNoTracking()
            .Where(d => d.ClosedOn == null && (d.DueOn <= until || (d.AcceptBy <= until && d.AcceptedOn == null)))
            .OrderBy(d => d.DueOn).ThenBy(d => d.Id).Take(most)
            .Select(d => new { d.Id, d.Number, d.Allocation.Home.Code, d.Owner, d.DueOn, d.AcceptBy, d.AcceptedOn }).ToListAsync(cancellation);
        return [.. open.Select(d => d.AcceptBy <= d.DueOn && d.AcceptedOn is null
                ? new DueItem("Resettlement", "Dispute", d.Id, $"{d.Code} 的信访 {d.Number} 要告知受理，责任人 {d.Owner}", d.AcceptBy.Value)
                : new DueItem("Resettlement", "Dispute", d.Id, $"{d.Code} 的争议案件 {d.Number} 要办结，责任人 {d.Owner}", d.DueOn))
            .OrderBy(d => d.DueOn)];
    }
}
