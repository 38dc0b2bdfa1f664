using Microsoft.Extensions.DependencyInjection;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Persistence;
using VillageTracker.Domain.Resettlement.Selections;
using VillageTracker.TestKit;

namespace VillageTracker.IntegrationTests.Resettlement;

/// <summary>Sixty-four desks at once on one SQLite file.</summary>
public sealed class SelectionRaceTests(VillageApp app) : IClassFixture<VillageApp>
{
    [Fact]
    public async Task Of_sixty_four_desks_one_gets_the_home_and_the_others_read_who_was_faster() =>
        await ProveAsync(app.Services.GetRequiredService<Func<VillageDb>>());

    /// <summary>The same on any database.</summary>
    internal static async Task ProveAsync(Func<VillageDb> open)
    {
        SelectionRace race = new(open);
        await race.PrepareAsync();

        var same = await race.SameHomeAsync();
        Faults.None(same.Where(f => f is not null and not RefusedException { Refusal: HomeJustChosen { Desk: not null } }).Select(f => f!.ToString()));
        Assert.Equal(1, same.Count(f => f is null));
        Assert.Equal((1, 0), (await race.CountAsync()) is var one ? (one.Held, one.Confirmed) : default);

        Faults.None((await race.OtherHomesAsync()).OfType<Exception>().Select(f => f.ToString()));
        Faults.None((await race.ConfirmAsync()).OfType<Exception>().Select(f => f.ToString()));
        var (held, confirmed, numbers) = await race.CountAsync();
        Assert.Equal((0, 64), (held, confirmed));
        var first = int.Parse(numbers[0][^4..], System.Globalization.CultureInfo.InvariantCulture);
        Assert.Equal(Enumerable.Range(first, 64).Select(n => $"AZ-2020-{n:0000}"), numbers);

        Assert.Equal(Enumerable.Range(1, 64), (await race.NumbersAsync()).Order());
    }
}
