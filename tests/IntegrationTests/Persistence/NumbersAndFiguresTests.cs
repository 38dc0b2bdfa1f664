using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using VillageTracker.Domain.Organisation;
using VillageTracker.Domain.Persistence;
using VillageTracker.Domain.Rules;
using VillageTracker.Migrations.Seed;
using VillageTracker.TestKit;

namespace VillageTracker.IntegrationTests.Persistence;

[Collection(SharedApp.Name)]
public sealed class NumbersAndFiguresTests(VillageApp app)
{
    [Fact]
    public async Task Numbers_taken_by_many_desks_at_once_have_no_gap_and_no_double()
    {
        var series = NewName();

        var taken = await Task.WhenAll(Enumerable.Range(0, 16).Select(_ => Task.Run(() => TakeAsync(series, keep: true))));

        Assert.Equal(Enumerable.Range(1, 16), taken.Order());
    }

    [Fact]
    public async Task A_transaction_that_fails_gives_its_number_back()
    {
        var series = NewName();

        Assert.Equal(1, await TakeAsync(series, keep: true));
        Assert.Equal(2, await TakeAsync(series, keep: false));
        Assert.Equal(2, await TakeAsync(series, keep: true));
    }

    [Fact]
    public async Task A_series_whose_first_transaction_fails_begins_with_one_all_the_same()
    {
        var series = NewName();

        Assert.Equal(1, await TakeAsync(series, keep: false));
        Assert.Equal(1, await TakeAsync(series, keep: true));
    }

    [Fact]
    public async Task Taking_the_first_number_of_a_series_saves_nothing_else()
    {
        await using var db = Open(Actor.System);
        await using var transaction = await db.Database.BeginTransactionAsync();
        var rule = new DatedRule(NewName(), "测试标准", 1, "天", new(2020, 1, 1), "测试", isDemonstration: true);
        db.Add(rule);

        await db.TakeNumbersAsync(NewName(), 1, default);

        Assert.Equal(EntityState.Added, db.Entry(rule).State);
        Assert.False(await db.DatedRules.AnyAsync(r => r.Code == rule.Code));
    }

    [Fact]
    public async Task An_entry_about_reading_does_not_carry_unrecorded_changes_along()
    {
        await using var db = Open(Actor.System);
        var account = await db.Accounts.FirstAsync();
        db.Add(new DatedRule(NewName(), "测试标准", 1, "天", new(2020, 1, 1), "测试", isDemonstration: true));

        await Assert.ThrowsAsync<InvalidOperationException>(() => db.RecordReadingAsync("查看", "测试", account, default));
    }

    [Fact]
    public async Task Figures_of_ever_new_names_do_not_fill_the_memory()
    {
        await using var db = Open(Actor.System);
        var figures = new StampedFigures();
        var cache = new StampedCache(db, figures);

        for (var n = 0; n < StampedFigures.Most + 50; n++)
        {
            Assert.Equal($"{n}", await cache.GetAsync($"figure {n}", ["Land"], () => Task.FromResult($"{n}"), default));
        }

        Assert.InRange(figures.Count, 1, StampedFigures.Most);
    }

    [Fact]
    public async Task A_number_is_not_taken_outside_a_transaction()
    {
        await using var db = Open(Actor.System);

        await Assert.ThrowsAsync<InvalidOperationException>(() => db.TakeNumbersAsync(NewName(), 1, default));
    }

    [Fact]
    public async Task A_kept_figure_is_computed_again_after_a_change_and_not_before()
    {
        var name = NewName();
        Assert.Equal("1", await FigureAsync(name, "1"));
        Assert.Equal("1", await FigureAsync(name, "2"));

        await using (var db = Open(Actor.System))
        {
            db.Add(new DatedRule($"Test.{name}", "测试", 1, "元", new(2020, 1, 1), "测试", isDemonstration: true));
            await db.SaveChangesAsync();
        }

        Assert.Equal("3", await FigureAsync(name, "3"));
    }

    [Fact]
    public async Task A_change_in_another_area_computes_nothing_again()
    {
        var name = NewName();
        Assert.Equal("1", await FigureAsync(name, "1", area: "Targets"));

        await using (var db = Open(Actor.System))
        {
            db.Add(new DatedRule($"Test.{name}", "测试", 1, "元", new(2020, 1, 1), "测试", isDemonstration: true));
            await db.SaveChangesAsync();
        }

        Assert.Equal("1", await FigureAsync(name, "2", area: "Targets"));
    }

    [Fact]
    public async Task A_kept_figure_of_one_village_does_not_answer_another()
    {
        var name = NewName();

        Assert.Equal("ours", await FigureAsync(name, "ours", new(null, "本村", DataScope.Under(ReferenceData.VillageCode))));
        Assert.Equal("street", await FigureAsync(name, "street", new(null, "街道", DataScope.Under(ReferenceData.StreetCode))));
        Assert.Equal("ours", await FigureAsync(name, "again", new(null, "本村", DataScope.Under(ReferenceData.VillageCode))));
    }

    [Fact]
    public async Task Every_table_of_shaped_rows_has_its_tree_three_triggers_and_all_its_rows()
    {
        await using var db = Open(Actor.System);
        var tables = db.Model.GetEntityTypes().Where(e => e.ClrType.IsAssignableTo(typeof(IShaped))).Select(e => e.GetTableName()!).Distinct().ToList();

        Assert.NotEmpty(tables);
        foreach (var table in tables)
        {
            var triggers = await db.Database.SqlQuery<string>($"SELECT name AS Value FROM sqlite_master WHERE type = 'trigger' AND tbl_name = {table}").ToListAsync();
            Assert.Equal([$"{table}_rtree_ad", $"{table}_rtree_ai", $"{table}_rtree_au"], triggers.Order(StringComparer.Ordinal));
#pragma warning disable EF1002 // the names come from the model
            var missing = await db.Database.SqlQueryRaw<int>(
                $"SELECT COUNT(*) AS Value FROM {table} WHERE Bounds_MinX IS NOT NULL AND Id NOT IN (SELECT Id FROM {table}Rtree)").SingleAsync();
#pragma warning restore EF1002
            Assert.Equal(0, missing);
        }
    }

    private static string NewName() => $"T-{Guid.NewGuid():N}";

    private VillageDb Open(Actor actor) => app.Services.GetRequiredService<Func<VillageDb>>()().ActAs(actor);

    private async Task<int> TakeAsync(string series, bool keep)
    {
        await using var db = Open(Actor.System);
        await using var transaction = await db.Database.BeginTransactionAsync();
        var number = await db.TakeNumbersAsync(series, 1, default);
        if (keep)
        {
            await transaction.CommitAsync();
        }

        return number;
    }

    /// <summary>A cache of its own for each call, as each request has.</summary>
    private async Task<string> FigureAsync(string name, string computed, Actor? actor = null, string area = "Rules")
    {
        await using var db = Open(actor ?? Actor.System);
        return await new StampedCache(db, app.Services.GetRequiredService<StampedFigures>())
            .GetAsync(name, [area], () => Task.FromResult(computed), default);
    }
}
