using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Resettlement.Keys.Queries;

/// <summary>What is looked at on a day.</summary>
public sealed class HandOverItemsQuery(VillageDb db)
{
    public Task<List<string>> OnAsync(DateOnly on, CancellationToken cancellation) => db.HandOverItems.AsNoTracking()
        .Where(i => i.ValidFrom <= on && (i.ValidTo == null || i.ValidTo >= on)).OrderBy(i => i.Order).Select(i => i.Name).ToListAsync(cancellation);
}

/// <summary>One hand-over as its page and paper show it.</summary>
public sealed record HandOverView(KeyHandOver Record, int AllocationId, string AllocationNumber, string EstateName, string HomeCode, string RoomType, FloorArea? Measured, string HouseholdCode, string HeadName, IReadOnlyList<HomeDefect> Defects);

public sealed class HandOverQuery(VillageDb db)
{
    /// <exception cref="NotFoundException">There is none, or it is another village's.</exception>
    public async Task<HandOverView> RunAsync(int id, CancellationToken cancellation)
    {
        var found = await (from r in db.KeyHandOvers.AsNoTracking()
                           join h in db.Households on r.Allocation.HouseholdId equals h.Id
                           where r.Id == id
                           select new { Record = r, r.Allocation.Number, r.Allocation.Home, Estate = r.Allocation.Home.Building.Estate.Name, h.Code, h.HeadName }).SingleOrDefaultAsync(cancellation)
            ?? throw new NotFoundException("这份交房记录");
        var defects = await db.HomeDefects.AsNoTracking().Where(d => d.HandOverId == id).OrderBy(d => d.Id).ToListAsync(cancellation);
        return new(found.Record, found.Record.AllocationId, found.Number, found.Estate, found.Home.Code, found.Home.RoomType, found.Home.MeasuredArea, found.Code, found.HeadName, defects);
    }

    /// <summary>The key of an allocation's record; null for none, as for homes handed over before records were kept.</summary>
    public Task<int?> OfAsync(int allocationId, CancellationToken cancellation) =>
        db.KeyHandOvers.AsNoTracking().Where(r => r.AllocationId == allocationId).Select(r => (int?)r.Id).SingleOrDefaultAsync(cancellation);
}

/// <summary>A row of the list of defects.</summary>
public sealed record DefectRow(
    int Id, int AllocationId, string HomeCode, string HeadName, DefectKind Kind, bool IsSerious, string Words, DateOnly FoundOn, DateOnly RepairBy, DefectStatus Status, string? Repair, DateOnly? RepairedOn, DateOnly? CheckedOn,
    string? CheckedBy, int Failures, bool IsDemonstration, int Version)
{
    public bool IsLate(DateOnly today) => Status == DefectStatus.Open && RepairBy < today;
}

/// <summary>What to show of the defects.</summary>
/// <param name="Late">Only those whose term of repair is over.</param>
public sealed record DefectFilter(string? Text, DefectStatus? Status, DefectKind? Kind, bool Late, int Page);

/// <summary>Defects: those that wait for a repair first by its last day, then those that wait for the second look.</summary>
public sealed class DefectListQuery(VillageDb db, VillageClock clock)
{
    public async Task<PageOf<DefectRow>> RunAsync(DefectFilter filter, CancellationToken cancellation)
    {
        var today = clock.Today;
        var rows = from d in db.HomeDefects.AsNoTracking()
                   join h in db.Households on d.Allocation.HouseholdId equals h.Id
                   where (filter.Status == null || d.Status == filter.Status) && (filter.Kind == null || d.Kind == filter.Kind)
                       && (!filter.Late || (d.Status == DefectStatus.Open && d.RepairBy < today))
                   select new { Defect = d, d.Allocation.Home.Code, h.HeadName };
        if (filter.Text?.Trim() is { Length: > 0 } text)
        {
            rows = rows.Where(x => x.Code.StartsWith(text) || x.HeadName.Contains(text));
        }

        var total = await rows.CountAsync(cancellation);
        var at = Paging.NumberWithin(filter.Page, total);
        var found = await rows.OrderBy(x => x.Defect.Status == DefectStatus.Open ? 0 : x.Defect.Status == DefectStatus.Repaired ? 1 : 2).ThenBy(x => x.Defect.RepairBy).ThenBy(x => x.Defect.Id)
            .Skip((at - 1) * Paging.Size).Take(Paging.Size)
            .Select(x => new DefectRow(x.Defect.Id, x.Defect.AllocationId, x.Code, x.HeadName, x.Defect.Kind, x.Defect.IsSerious, x.Defect.Words, x.Defect.FoundOn, x.Defect.RepairBy, x.Defect.Status,
                x.Defect.Repair, x.Defect.RepairedOn, x.Defect.CheckedOn, x.Defect.CheckedBy, x.Defect.Failures, x.Defect.IsDemonstration, x.Defect.Version)).ToListAsync(cancellation);
        return new(found, total, at, Paging.Size);
    }

    /// <exception cref="NotFoundException">There is none, or it is another village's.</exception>
    public async Task<DefectRow> OneAsync(int id, CancellationToken cancellation) => await (
        from d in db.HomeDefects.AsNoTracking()
        join h in db.Households on d.Allocation.HouseholdId equals h.Id
        where d.Id == id
        select new DefectRow(d.Id, d.AllocationId, d.Allocation.Home.Code, h.HeadName, d.Kind, d.IsSerious, d.Words, d.FoundOn, d.RepairBy, d.Status, d.Repair, d.RepairedOn, d.CheckedOn, d.CheckedBy, d.Failures,
            d.IsDemonstration, d.Version)).SingleOrDefaultAsync(cancellation) ?? throw new NotFoundException("这处质量问题");
}

/// <summary>Defects whose repair is due.</summary>
public sealed class DefectDueQuery(VillageDb db) : IDueItems
{
    public async Task<IReadOnlyList<DueItem>> DueAsync(DateOnly until, int most, CancellationToken cancellation)
    {
        var open = await db.HomeDefects.AsNoTracking().Where(d => d.Status == DefectStatus.Open && d.RepairBy <= until).OrderBy(d => d.RepairBy).ThenBy(d => d.Id).Take(most)
            .Select(d => new { d.Id, d.Allocation.Home.Code, d.Kind, d.RepairBy }).ToListAsync(cancellation);
        return [.. open.Select(d => new DueItem("Resettlement", "Defect", d.Id, $"{d.Code} 的{d.Kind.Label()}问题要修好", d.RepairBy))];
    }
}
