using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Demolition;
using VillageTracker.Domain.Persistence;
using VillageTracker.Domain.Resettlement.Calculation;
using VillageTracker.Domain.Resettlement.Funds;

namespace VillageTracker.Domain.Resettlement.Queries;

/// <summary>Issued statements, one or all, with everything that the page and the PDF show.</summary>
public sealed class StatementQuery(VillageDb db, PersonalDataVault vault)
{
    private const int Batch = 200;

    /// <exception cref="NotFoundException">No such statement in the person's villages.</exception>
    public async Task<StatementView> RunAsync(int id, CancellationToken cancellation) =>
        (await ReadAsync(db.Statements.Where(s => s.Id == id), cancellation)).SingleOrDefault() ?? throw new NotFoundException("这张结算单");

    /// <exception cref="NotFoundException">No such number in the person's villages.</exception>
    public async Task<StatementView> ByNumberAsync(string number, CancellationToken cancellation) =>
        (await ReadAsync(db.Statements.Where(s => s.Number == number), cancellation)).SingleOrDefault()
            ?? throw new NotFoundException($"结算单 {number}");

    /// <summary>How many <see cref="AllAsync"/> will give.</summary>
    public Task<int> CountAsync(CancellationToken cancellation) => db.Statements.InForce().CountAsync(cancellation);

    /// <summary>All statements in force in the order of their numbers, read in batches so that memory stays bounded.</summary>
    public async IAsyncEnumerable<StatementView> AllAsync([EnumeratorCancellation] CancellationToken cancellation)
    {
        var last = 0;
        while (true)
        {
            var after = last;
            var batch = await ReadAsync(db.Statements.InForce()
                .Where(s => s.Id > after).OrderBy(s => s.Id).Take(Batch), cancellation);
            foreach (var view in batch.OrderBy(v => v.Id))
            {
                yield return view;
            }

            if (batch.Count < Batch)
            {
                yield break;
            }

            last = batch.Max(v => v.Id);
        }
    }

    /// <summary>Also for the villager's own look-up, which passes rows it has opened on purpose.</summary>
    internal async Task<List<StatementView>> ReadAsync(IQueryable<Statement> statements, CancellationToken cancellation)
    {
        var rows = await (
            from s in statements.AsNoTracking().Include(s => s.Lines).Include(s => s.Payments)
            join h in db.Households on s.Allocation.HouseholdId equals h.Id
            select new
            {
                Statement = s, s.Allocation.Number, s.Allocation.PaidOn, s.Allocation.HandedOverOn, s.Allocation.HomeId,
                s.Allocation.Home, Estate = s.Allocation.Home.Building.Estate.Name, h.Code, h.HeadName, h.IdNumberSealed,
            }).AsSplitQuery().ToListAsync(cancellation);
        int[] ids = [.. rows.Select(r => r.Statement.Id)];
        var receipts = (await db.SettlementReceipts.IgnoreQueryFilters().AsNoTracking().Where(r => ids.Contains(r.StatementId)).OrderBy(r => r.Id)
            .Select(r => new { r.PaymentId, Receipt = new StatementReceipt(r.Id, r.Number, r.Kind) }).ToListAsync(cancellation)).ToLookup(r => r.PaymentId, r => r.Receipt);
        var accounts = await db.SettlementAccounts.IgnoreQueryFilters().AsNoTracking().ToListAsync(cancellation);
        return [.. rows.Select(r => View(r.Statement, receipts, StatementInputs.FromJson(r.Statement.Inputs), r.Home, r.Estate,
            new(r.Code, r.HeadName, Masking.CitizenId(vault.Open(r.IdNumberSealed, HouseholdIdentity.IdNumberPurpose)), r.Number, r.PaidOn, r.HandedOverOn)) with
        {
            PayInto = SettlementAccount.Of(accounts, r.Statement.VillageCode, r.Statement.IssuedOn)?.ToPayInto(),
        })];
    }

    private static StatementView View(Statement s, ILookup<int, StatementReceipt> receipts, StatementInputs inputs, Home home, string estate, Case c)
    {
        var (input, unit) = (inputs.ToInput(), inputs.Units[0]);
        return new(s.Id, s.AllocationId, home.Id, s.Number, s.IssuedOn, s.PayBefore,
            estate, c.HouseholdCode, c.HeadName, c.MaskedIdNumber, c.AllocationNumber,
            new(unit.Room, home.RoomType, home.PredictedArea, input.Units[0].Measured, unit.FloorMode, input.Units[0].Adjustment.Value)
            {
                Remeasured = inputs.MeasuredNow is [var now, ..] ? Area(now) : null,
            },
            Area(inputs.From.RecognisedArea), Area(inputs.From.WholeEntitlement), input.Entitlement, s.EntitlementLeft,
            StatementViewLine.Of(s, inputs),
            s.Debit, s.Credit, s.Net, s.Direction, inputs.Policy(), s.Hash, s.Status, new(s.PreparedBy, s.CheckedBy, s.CheckedOn, s.ApprovedBy, s.ApprovedOn), s.ReprintCount,
            s.InForce ? s.IsSupplement ? s.SettledOn : c.PaidOn : null, s.InForce ? c.HandedOverOn : null, s.VoidedOn, s.VoidReason,
            [.. s.Payments.OrderBy(p => p.Id).Select(p => new StatementPayment(p.Kind, p.Amount, p.PaidOn, p.BankSlip, p.RecordedBy)
                { Id = p.Id, RecordedById = p.RecordedById, IsReversed = p.IsReversed, Reason = p.Reason, Receipts = [.. receipts[p.Id]] })],
            s.IsSupplement, s.IsDemonstration, s.Version)
        {
            EntitlementWhy = inputs.EntitlementSentence(),
        };
    }

    private static FloorArea Area(string text) => FloorArea.TryParse(text, out var area) ? area : FloorArea.Zero;

    private sealed record Case(
        string HouseholdCode, string HeadName, string MaskedIdNumber, string AllocationNumber, DateOnly? PaidOn, DateOnly? HandedOverOn);
}
