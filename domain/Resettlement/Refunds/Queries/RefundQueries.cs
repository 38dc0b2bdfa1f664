using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Demolition.Payments;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Resettlement.Refunds.Queries;

/// <summary>Who did a step of an order, and when.</summary>
public sealed record RefundSignature(string Act, int? AccountId, string? Name, DateOnly? On);

/// <summary>One order as its page and paper show it: the account masked.</summary>
public sealed record RefundView(
    int Id, string Number, RefundStatus Status, Money Amount, int StatementId, string StatementNumber, int AllocationId, string AllocationNumber, string HomeCode, string HouseholdCode, string HeadName,
    string PayeeName, string? PayeeBank, string AccountMasked, string? Mandate, string? BankSlip, IReadOnlyList<RefundSignature> Signatures, DateOnly? EndedOn, string? Reason,
    string? DisputeNumber, bool IsDemonstration, int Version)
{
    public bool DidStep(int? accountId, params string[] acts) => accountId is not null && Signatures.Any(s => acts.Contains(s.Act) && s.AccountId == accountId);

    public DateOnly AppliedOn => Signatures[0].On!.Value;
}

public sealed class RefundQuery(VillageDb db, PersonalDataVault vault)
{
    /// <exception cref="NotFoundException">No such order in the person's villages.</exception>
    public async Task<RefundView> RunAsync(int id, CancellationToken cancellation)
    {
        var found = await (from o in db.RefundOrders.AsNoTracking()
                           join h in db.Households on o.Statement.Allocation.HouseholdId equals h.Id
                           where o.Id == id
                           select new
                           {
                               Order = o, Statement = o.Statement.Number, o.Statement.AllocationId, Allocation = o.Statement.Allocation.Number,
                               Home = o.Statement.Allocation.Home.Code, o.Statement.Allocation.DisputeNumber, h.Code, h.HeadName,
                           }).SingleOrDefaultAsync(cancellation) ?? throw new NotFoundException("这张退款单");
        var o1 = found.Order;
        return new(o1.Id, o1.Number, o1.Status, o1.Amount, o1.StatementId, found.Statement, found.AllocationId, found.Allocation, found.Home, found.Code, found.HeadName,
            o1.PayeeName, o1.PayeeBank, Masking.BankAccount(vault.Open(o1.PayeeBankAccountSealed, Payee.Purpose)), o1.Mandate, o1.BankSlip,
            [
                new("申请", o1.AppliedById, o1.AppliedBy, o1.AppliedOn), new("复核", o1.CheckedById, o1.CheckedBy, o1.CheckedOn),
                new("审批", o1.ApprovedById, o1.ApprovedBy, o1.ApprovedOn), new("付款", o1.PaidById, o1.PaidBy, o1.PaidOn),
            ],
            o1.EndedOn, o1.Reason, found.DisputeNumber, o1.IsDemonstration, o1.Version);
    }
}

/// <summary>A row of the list.</summary>
public sealed record RefundRow(int Id, string Number, RefundStatus Status, string StatementNumber, string HomeCode, string HeadName, Money Amount, DateOnly AppliedOn, DateOnly? PaidOn, bool IsDemonstration);

/// <summary>A statement that owes its household money and has no order yet.</summary>
public sealed record RefundToApply(int StatementId, string Number, string HomeCode, string HeadName, Money Amount, DateOnly ApprovedOn, string? DisputeNumber);

/// <summary>An order that is neither paid nor ended.</summary>
public sealed record RefundOnWay(int Id, string Number);

public sealed class RefundListQuery(VillageDb db)
{
    /// <summary>The order on its way for a statement, or null.</summary>
    public Task<RefundOnWay?> OnItsWayAsync(int statementId, CancellationToken cancellation) => db.RefundOrders.AsNoTracking()
        .Where(o => o.StatementId == statementId && o.EndedOn == null && o.Status != RefundStatus.Paid).Select(o => new RefundOnWay(o.Id, o.Number)).FirstOrDefaultAsync(cancellation);

    /// <summary>Orders, those that wait for somebody first, then the latest.</summary>
    public async Task<PageOf<RefundRow>> RunAsync(RefundStatus? status, int page, CancellationToken cancellation)
    {
        var rows = from o in db.RefundOrders.AsNoTracking()
                   join h in db.Households on o.Statement.Allocation.HouseholdId equals h.Id
                   where status == null || o.Status == status
                   select new { Order = o, Statement = o.Statement.Number, o.Statement.Allocation.Home.Code, h.HeadName };
        var total = await rows.CountAsync(cancellation);
        var at = Paging.NumberWithin(page, total);
        var found = await rows
            .OrderBy(x => x.Order.Status == RefundStatus.Applied || x.Order.Status == RefundStatus.Checked || x.Order.Status == RefundStatus.Approved ? 0 : 1).ThenByDescending(x => x.Order.Id)
            .Skip((at - 1) * Paging.Size).Take(Paging.Size)
            .Select(x => new RefundRow(x.Order.Id, x.Order.Number, x.Order.Status, x.Statement, x.Code, x.HeadName, x.Order.Amount, x.Order.AppliedOn, x.Order.PaidOn, x.Order.IsDemonstration))
            .ToListAsync(cancellation);
        return new(found, total, at, Paging.Size);
    }

    /// <summary>The oldest first, at most a hundred.</summary>
    public Task<List<RefundToApply>> ToApplyAsync(CancellationToken cancellation) => (
        from s in db.Statements.AsNoTracking()
        join h in db.Households on s.Allocation.HouseholdId equals h.Id
        where s.Status == StatementStatus.Issued && s.SettledOn == null && s.Net.Fen < 0 && !db.RefundOrders.Any(o => o.StatementId == s.Id && o.EndedOn == null)
        orderby s.ApprovedOn, s.Id
        select new RefundToApply(s.Id, s.Number, s.Allocation.Home.Code, h.HeadName, new Money(-(s.Net.Fen - s.Paid.Fen)), s.ApprovedOn!.Value, s.Allocation.DisputeNumber)).Take(100).ToListAsync(cancellation);
}
