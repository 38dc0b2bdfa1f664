using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Resettlement;
using VillageTracker.Domain.Resettlement.Queries;
using VillageTracker.TestKit;

namespace VillageTracker.IntegrationTests.Resettlement;

[Collection(SharedApp.Name)]
public sealed class FunnelTests(VillageApp app)
{
    private static readonly DateOnly AsOf = new(2020, 10, 31);

    private Task<ResettlementFunnel> FunnelAsync(DateOnly asOf) =>
        app.WithAsync<ResettlementFunnelQuery, ResettlementFunnel>(q => q.RunAsync(asOf, default));

    [Fact]
    public async Task The_funnel_is_what_the_article_says()
    {
        await using var own = new VillageApp();
        await own.InitializeAsync();
        var funnel = await own.WithAsync<ResettlementFunnelQuery, ResettlementFunnel>(q => q.RunAsync(AsOf, default));

        Assert.Equal((560, 534, 477, 460, 460), (funnel.Homes, funnel.Allocated, funnel.Statements, funnel.Paid, funnel.HandedOver));
        Assert.Equal((57, 17, 74), (funnel.NoStatement, funnel.StatementUnpaid, funnel.Unfinished));
        Assert.Equal(("89.33", "96.44", "86.14"),
            ($"{funnel.StatementRate * 100:0.00}", $"{funnel.HandOverRate * 100:0.00}", $"{funnel.FinishedRate * 100:0.00}"));
    }

    [Fact]
    public async Task It_equals_the_rows()
    {
        var funnel = await FunnelAsync(AsOf);
        var rows = await app.InDbAsync(db => db.Allocations.AsNoTracking().Where(a => a.ReleasedOn == null).ToListAsync());
        var statements = await app.InDbAsync(db => db.Statements.AsNoTracking().Where(s => s.Status == StatementStatus.Issued).ToListAsync());
        var payments = await app.InDbAsync(db => db.Payments.AsNoTracking().ToListAsync());

        Assert.Equal(rows.Count, funnel.Allocated);
        Assert.Equal(rows.Count(a => a.Stage >= AllocationStage.StatementIssued), funnel.Statements);
        Assert.Equal(rows.Count(a => a.Stage == AllocationStage.HandedOver), funnel.HandedOver);
        Assert.Equal(statements.Where(s => s.Net.Fen > 0).Sum(s => s.Net.Fen), funnel.Due.Fen);
        Assert.Equal(statements.Where(s => s.Net.Fen < 0).Sum(s => -s.Net.Fen), funnel.RefundDue.Fen);
        Assert.Equal(Sum(PaymentKind.Received) - Sum(PaymentKind.Reversed), funnel.Received.Fen);
        Assert.Equal(Sum(PaymentKind.Refunded) - Sum(PaymentKind.CameBack), funnel.Refunded.Fen);

        long Sum(PaymentKind kind) => payments.Where(p => p.Kind == kind).Sum(p => p.Amount.Fen);
    }

    [Fact]
    public async Task A_past_day_is_counted_by_the_dates()
    {
        var june = new DateOnly(2020, 6, 30);
        var funnel = await FunnelAsync(june);
        var rows = await app.InDbAsync(db => db.Allocations.AsNoTracking().Where(a => a.AllocatedOn <= june).ToListAsync());

        Assert.Equal((rows.Count, rows.Count(a => a.HandedOverOn <= june)), (funnel.Allocated, funnel.HandedOver));
        Assert.InRange(funnel.HandedOver, 1, funnel.Statements);
        Assert.InRange(funnel.Statements, 1, funnel.Allocated);
    }

    [Fact]
    public async Task Every_statement_is_what_its_inputs_give_and_its_hash_holds()
    {
        var statements = await app.InDbAsync(db => db.Statements.AsNoTracking().Include(s => s.Lines).Where(s => s.ApprovedOn != null).ToListAsync());

        Assert.All(statements, s => Assert.True(StatementSeal.Holds(s), s.Number));
        Assert.All(statements, s => Assert.Equal(s.Net,
            StatementInputs.FromJson(s.Inputs).Compute().Net));
        Assert.Equal(statements.Count, statements.Select(s => s.Number).Distinct().Count());
    }

    [Fact]
    public async Task All_statements_can_be_streamed_for_printing()
    {
        var views = await app.WithAsync<StatementQuery, List<StatementView>>(async q => await q.AllAsync(default).ToListAsync());

        Assert.Equal(await app.InDbAsync(db => db.Statements.CountAsync(s => s.Status == StatementStatus.Issued)), views.Count);
        Assert.All(views, v => Assert.Equal(v.Net, v.Lines.Where(l => !l.IsCredit).Select(l => l.Amount.Fen).Sum() - v.Lines.Where(l => l.IsCredit).Sum(l => l.Amount.Fen) is var net ? new(net) : default));
        Assert.All(views, v => Assert.Matches("^320902\\*{8}[0-9]{3}[0-9X]$", v.MaskedIdNumber));
    }
}
