using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Resettlement.Disputes.Queries;

/// <summary>A home of the household about which a case can be opened.</summary>
/// <param name="OpenNumber">The case that is open about it already, or null.</param>
public sealed record DisputableHome(int AllocationId, string HomeCode, string? OpenNumber);

/// <summary>A case that came from an objection or a word.</summary>
public sealed record CaseFrom(int Id, string Number, DisputeStatus Status, string HomeCode);

/// <summary>From which an objection's or a word's page opens a case, and to which it leads.</summary>
/// <param name="Claim">The person's own words, cut to the length of a claim.</param>
/// <param name="HouseholdId">Null where it is not known yet whom it is about.</param>
public sealed record DisputeOriginView(DisputeOrigin Origin, DisputeSource Source, string Claim, int? HouseholdId, IReadOnlyList<DisputableHome> Homes, IReadOnlyList<CaseFrom> Cases)
{
    /// <summary>In the address of the page that opens the case.</summary>
    public string Address => Origin.ObjectionId is { } objection ? $"objection={objection}" : $"word={Origin.WordId}";
}

public sealed class DisputeOriginQuery(VillageDb db)
{
    /// <exception cref="NotFoundException">No such objection in the person's villages.</exception>
    public async Task<DisputeOriginView> OfObjectionAsync(int id, CancellationToken cancellation)
    {
        var found = await db.Objections.AsNoTracking().Where(o => o.Id == id).Select(o => new { o.HouseholdId, o.Text }).SingleOrDefaultAsync(cancellation)
            ?? throw new NotFoundException("这条异议");
        return await ViewAsync(new(id, null), DisputeSource.Objection, found.Text, found.HouseholdId, cancellation);
    }

    /// <exception cref="NotFoundException">No such word in the person's villages.</exception>
    public async Task<DisputeOriginView> OfWordAsync(int id, CancellationToken cancellation)
    {
        var found = await db.VillagerWords.AsNoTracking().Where(w => w.Id == id).Select(w => new { w.HouseholdId, w.About, w.Text }).SingleOrDefaultAsync(cancellation)
            ?? throw new NotFoundException("这条反映");
        return await ViewAsync(new(null, id), DisputeSource.Word, $"不认可“{found.About}”{(found.Text is null ? "" : $"：{found.Text}")}", found.HouseholdId, cancellation);
    }

    private async Task<DisputeOriginView> ViewAsync(DisputeOrigin origin, DisputeSource source, string words, int? household, CancellationToken cancellation)
    {
        var homes = await db.Allocations.AsNoTracking().Where(a => a.HouseholdId == household && a.ReleasedOn == null).OrderBy(a => a.OrderInHousehold)
            .Select(a => new DisputableHome(a.Id, a.Home.Code, a.DisputeNumber)).ToListAsync(cancellation);
        var cases = await db.Disputes.AsNoTracking().Where(d => (origin.ObjectionId != null && d.ObjectionId == origin.ObjectionId) || (origin.WordId != null && d.WordId == origin.WordId))
            .OrderBy(d => d.Id).Select(d => new CaseFrom(d.Id, d.Number, d.Status, d.Allocation.Home.Code)).ToListAsync(cancellation);
        return new(origin, source, words.Length > DisputeCase.TextMaxLength ? words[..DisputeCase.TextMaxLength] : words, household, homes, cases);
    }
}
