using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Organisation;
using VillageTracker.Domain.Persistence;
using VillageTracker.Domain.Resettlement.Villagers;
using VillageTracker.Domain.Rules.Queries;

namespace VillageTracker.Domain.Resettlement.Queries;

/// <summary>A home that a household is thinking of.</summary>
/// <param name="HomeCode">3-1-502.</param>
/// <param name="Area">As if it had this area; null for its measured or else its predicted one.</param>
public sealed record TriedHome(string HomeCode, FloorArea? Area);

/// <summary>What a home would cost a household (试算): the same calculation as the statement, saved nowhere.</summary>
/// <param name="Draft">Null where it can't be worked out, for the reason in <paramref name="Obstacle"/>.</param>
/// <param name="IsPredicted">By the predicted area, because the home is not measured yet.</param>
public sealed record WhatIf(string HomeCode, string? RoomType, FloorArea? Area, bool IsPredicted, HomeState? State, StatementDraft? Draft, string? Obstacle);

/// <summary>Tries homes for a household, each as if it were the next one it takes.</summary>
public sealed class WhatIfQuery(VillageDb db, HouseholdShareQuery shares, RuleBookQuery rules, VillageClock clock)
{
    public const int Most = 3;

    /// <exception cref="RefusedException">No such household.</exception>
    public async Task<IReadOnlyList<WhatIf>> ForStaffAsync(string householdCode, IReadOnlyList<TriedHome> homes, CancellationToken cancellation)
    {
        var code = HalfWidth.Code(householdCode).ToUpperInvariant();
        var id = await db.Households.Where(h => h.Code == code).Select(h => (int?)h.Id).SingleOrDefaultAsync(cancellation) ?? throw new RefusedException(new HouseholdUnknown(code));
        return await RunAsync(id, homes, cancellation);
    }

    /// <summary>For a household that has shown its slip: its own entitlement and the homes of its village, nothing of anybody else.</summary>
    public async Task<IReadOnlyList<WhatIf>> ForVillagerAsync(VillagerCase household, IReadOnlyList<TriedHome> homes, CancellationToken cancellation)
    {
        db.ActAs(new Actor(null, "村民（试算）", DataScope.Under(household.VillageCode)));
        return await RunAsync(household.HouseholdId, homes, cancellation);
    }

    private async Task<IReadOnlyList<WhatIf>> RunAsync(int householdId, IReadOnlyList<TriedHome> tried, CancellationToken cancellation)
    {
        var codes = tried.Take(Most).Select(t => HalfWidth.Code(t.HomeCode)).ToArray();
        var homes = await db.Homes.AsNoTracking().Where(h => codes.Contains(h.Code)).ToListAsync(cancellation);
        var book = await rules.OnAsync(clock.Today, cancellation);
        List<WhatIf> results = [];
        foreach (var (code, area) in tried.Take(Most).Select(t => (HalfWidth.Code(t.HomeCode), t.Area)))
        {
            var home = homes.Find(h => h.Code == code);
            results.Add(home is null ? new(code, null, null, false, null, null, $"没有房号“{code}”，请核对，例如 3-1-502。") : await OneAsync(householdId, home, area, book, cancellation));
        }

        return results;
    }

    private async Task<WhatIf> OneAsync(int householdId, Home home, FloorArea? asIf, Rules.RuleBook book, CancellationToken cancellation)
    {
        var area = asIf ?? home.MeasuredArea ?? home.PredictedArea;
        var shown = new WhatIf(home.Code, home.RoomType, area, asIf is null && home.MeasuredArea is null, home.State, null, null);
        try
        {
            home.RefuseImplausible(area);
            return shown with { Draft = StatementDraft.For(home, area, await shares.ForOneMoreAsync(householdId, home, clock.Today, cancellation), book) };
        }
        catch (RefusedException refused)
        {
            return shown with { Obstacle = refused.Refusal.Message };
        }
    }
}
