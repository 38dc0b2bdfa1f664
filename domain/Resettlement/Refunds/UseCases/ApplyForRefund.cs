using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Demolition.Payments;
using VillageTracker.Domain.Files;
using VillageTracker.Domain.Organisation;
using VillageTracker.Domain.Persistence;
using VillageTracker.Domain.Resettlement.Refunds.Persistence;
using VillageTracker.Domain.Resettlement.UseCases;

namespace VillageTracker.Domain.Resettlement.Refunds.UseCases;

/// <summary>申请退款 of what a statement owes the household.</summary>
/// <param name="Payee">户名; empty for the household head.</param>
/// <param name="BankAccount">As typed; sealed at once.</param>
/// <param name="Mandate">公证委托书编号, when the payee is not the head.</param>
/// <param name="MandateScan">Its scan.</param>
public sealed record ApplyForRefund(int StatementId, int SeenVersion, string? Payee, string? Bank, string? BankAccount, string? Mandate, IncomingFile? MandateScan, DateOnly On);

public sealed class ApplyForRefundHandler(VillageDb db, PersonalDataVault vault, FileKeeper files, VillageClock clock)
{
    /// <returns>The key of the order.</returns>
    /// <exception cref="RefusedException">One of the rules of <see cref="RefundOrder.Apply"/>, another order on its way, or a file that may not be kept.</exception>
    public async Task<int> HandleAsync(ApplyForRefund request, CancellationToken cancellation)
    {
        clock.RefuseFuture(request.On);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        var statement = await db.Statements.Include(s => s.Allocation).SingleOrDefaultAsync(s => s.Id == request.StatementId, cancellation) ?? throw new NotFoundException("这张结算单");
        db.ExpectVersion(statement, request.SeenVersion);
        var head = await db.Households.Where(h => h.Id == statement.Allocation.HouseholdId).Select(h => h.HeadName).SingleAsync(cancellation);
        var payee = Payee.Of(vault, string.IsNullOrWhiteSpace(request.Payee) ? head : request.Payee, request.Bank, request.BankAccount, request.Mandate);
        var series = $"TK-{request.On.Year}";
        var number = await db.TakeNumbersAsync(series, 1, cancellation);
        var order = RefundOrder.Apply(statement, $"{series}-{number:0000}", payee, head, request.MandateScan is not null, Signer.Of(db.Actor), request.On);
        db.Add(order);
        db.Doing("申请退款", $"{order.Number} {order.Amount.InYuan()}");
        await db.SaveRefundAsync(order, cancellation);
        if (request.MandateScan is { } scan)
        {
            db.Add(await files.TakeInAsync(scan, order.Subject(), FilePurpose.Document, db.Actor, cancellation));
            db.Doing("上传公证委托书", order.Number);
            await db.SaveChangesAsync(cancellation);
        }

        await transaction.CommitAsync(cancellation);
        return order.Id;
    }
}

/// <summary>What the acts upon a refund order have in common.</summary>
internal static class RefundInHand
{
    public static FileSubject Subject(this RefundOrder order) => new("Resettlement", nameof(RefundOrder), order.Id, order.VillageCode);

    /// <exception cref="NotFoundException">There is none, or it is another village's.</exception>
    public static async Task<RefundOrder> RefundAsync(this VillageDb db, int id, int seenVersion, CancellationToken cancellation)
    {
        var order = await db.RefundOrders.Include(o => o.Statement).ThenInclude(s => s.Allocation).Include(o => o.Statement).ThenInclude(s => s.Payments)
            .SingleOrDefaultAsync(o => o.Id == id, cancellation) ?? throw new NotFoundException("这张退款单");
        db.ExpectVersion(order, seenVersion);
        return order;
    }

    /// <summary>Saves, and tells in words which rule an index has held.</summary>
    public static async Task SaveRefundAsync(this VillageDb db, RefundOrder order, CancellationToken cancellation)
    {
        try
        {
            await db.SaveChangesAsync(cancellation);
        }
        catch (DbUpdateException fault) when (UniqueViolation.Is(fault, RefundConfiguration.OneAtATime, "RefundOrders.StatementId"))
        {
            throw new RefusedException(new RefundOnItsWay(order.Statement.Number));
        }
        catch (DbUpdateException fault) when (UniqueViolation.IsBookedSlip(fault))
        {
            throw new RefusedException(new PaymentSlipUsed(order.BankSlip ?? ""));
        }
    }
}
