using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Debt;
using VillageTracker.Domain.Debt.Queries;
using VillageTracker.Domain.Organisation;
using VillageTracker.TestKit;

namespace VillageTracker.IntegrationTests.Debt;

[Collection(SharedApp.Name)]
public sealed class DebtFiguresTests(VillageApp app)
{
    private static readonly DateOnly MidYear = new(2020, 6, 30);

    [Fact]
    public async Task The_year_opens_with_23_600_000_and_the_target_is_the_stated_10_000_000()
    {
        var summary = await SummaryAsync(MidYear);

        Assert.Equal(Money.FromYuan(23_600_000m), summary.OpeningBalance);
        Assert.Equal(Money.FromYuan(10_000_000m), summary.Target);
        Assert.Equal(Money.FromYuan(4_440_000m), summary.ResolvedThisYear);
        Assert.Equal(Money.FromYuan(150_000m), summary.NewDebt); // shown by itself, never netted
        Assert.Equal(Money.FromYuan(86_000m), summary.ConfirmedLate);
        Assert.True(summary.IsDemonstration);
    }

    [Fact]
    public async Task Opening_new_and_interest_less_resolved_is_closing_and_equals_the_balances_of_the_debts()
    {
        foreach (var day in new DateOnly[] { new(2020, 1, 1), new(2020, 3, 11), MidYear, new(2020, 7, 5), new(2020, 9, 30) })
        {
            var s = await SummaryAsync(day);
            var balances = await app.InDbAsync(async db => (await db.VillageDebts.AsNoTracking().Include(d => d.Resolutions).Include(d => d.InterestEntries)
                .ToListAsync()).Select(d => d.BalanceOn(day)).Sum());
            var parts = await app.WithAsync((DebtStructureQuery q) => q.RunAsync(day, default));

            Assert.Equal(s.ClosingBalance, s.OpeningBalance + s.NewDebt + s.ConfirmedLate + s.Interest - s.ResolvedThisYear);
            Assert.Equal(balances, s.ClosingBalance);
            Assert.Equal(balances, parts.Select(p => p.Balance).Sum());
        }
    }

    [Fact]
    public async Task Ways_and_months_add_up_to_what_was_resolved()
    {
        var summary = await SummaryAsync(MidYear);

        Assert.Equal(summary.ResolvedThisYear, summary.Ways.Select(w => w.Amount).Sum());
        Assert.Equal(summary.ResolvedThisYear, summary.ByMonth.Select(m => m.Amount).Sum());
        Assert.Equal([420_000m, 180_000m, 760_000m, 880_000m, 940_000m, 1_260_000m], summary.ByMonth.Select(m => m.Amount.Yuan));
        Assert.Equal(5, summary.Ways.Count);
    }

    [Fact]
    public async Task A_reversed_entry_counts_until_the_reversal_and_a_pure_transfer_never()
    {
        Assert.Equal(Money.FromYuan(620_000m), (await SummaryAsync(new(2020, 3, 11))).ResolvedThisYear);
        Assert.Equal(Money.FromYuan(600_000m), (await SummaryAsync(new(2020, 3, 12))).ResolvedThisYear);

        var before = await SummaryAsync(new(2020, 8, 19));
        var after = await SummaryAsync(new(2020, 8, 20));
        Assert.Equal(before.ResolvedThisYear, after.ResolvedThisYear);
        Assert.Equal(before.ClosingBalance, after.ClosingBalance);
        Assert.Equal((Money.Zero, Money.FromYuan(338_400m)), (before.Transferred, after.Transferred));
    }

    [Fact]
    public async Task The_running_totals_of_every_debt_equal_its_entries() => await app.InDbAsync(async db =>
    {
        var debts = await db.VillageDebts.AsNoTracking().Include(d => d.Resolutions).Include(d => d.InterestEntries).ToListAsync();

        Assert.All(debts.Where(d => d.Status == DebtStatus.Locked), d => Assert.Equal(d.BalanceOn(DateOnly.MaxValue), d.Balance));
    });

    [Fact]
    public async Task Nobody_sees_another_village() => await app.InDbAsync(async db =>
    {
        db.ActAs(new(null, "龙桥村", DataScope.Under(320902007204)));

        Assert.Empty(await db.VillageDebts.ToListAsync());
        Assert.Empty(await db.DebtResolutions.ToListAsync());
        Assert.Empty(await db.AnnualTargets.ToListAsync());
    });

    [Fact]
    public async Task What_is_due_names_repayments_and_limitations_with_masked_people()
    {
        var due = await app.WithAsync((DebtDueQuery q) => q.DueAsync(new(2020, 10, 31), 50, default));

        Assert.Contains(due, i => i.Kind == "Repayment" && i.Title.Contains("Z010", StringComparison.Ordinal) && i.DueOn == new DateOnly(2020, 10, 15));
        Assert.Equal([new(2020, 12, 5), new(2021, 1, 16), new(2021, 1, 25)], due.Where(i => i.Kind == "Limitation").Select(i => i.DueOn));
        Assert.Contains(due, i => i.Title.Contains("Z023", StringComparison.Ordinal) && i.Title.Contains('*', StringComparison.Ordinal));
        Assert.Equal(due.OrderBy(i => i.DueOn), due);
    }

    private Task<DebtSummary> SummaryAsync(DateOnly asOf) => app.WithAsync((DebtSummaryQuery q) => q.RunAsync(2020, asOf, default));
}
