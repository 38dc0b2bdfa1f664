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
        var share = await shares.ForOneMoreAsync(householdId, homes, clock.Today, cancellation);
        return [.. tried.Take(Most).Select(t => homes.Find(h => h.Code == HalfWidth.Code(t.HomeCode)) is { } home
            ? Try(home, t.Area, share, book)
            : new WhatIf(HalfWidth.Code(t.HomeCode), null, null, false, null, null, $"没有房号“{HalfWidth.Code(t.HomeCode)}”，请核对，例如 3-1-502。"))];
    }

    private static WhatIf Try(Home home, FloorArea? asIf, Func<Home, HouseholdShare> share, Rules.RuleBook book)
    {
        var area = asIf ?? home.MeasuredArea ?? home.PredictedArea;
        var shown = new WhatIf(home.Code, home.RoomType, area, asIf is null && home.MeasuredArea is null, home.State, null, null);
        try
        {
            home.RefuseImplausible(area);
            return shown with { Draft = StatementDraft.For(home, area, share(home), book) };
        }
        catch (RefusedException refused)
        {
            return shown with { Obstacle = refused.Refusal.Message };
        }
    }
}
