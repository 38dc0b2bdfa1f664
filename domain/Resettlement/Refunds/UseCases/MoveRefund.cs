using VillageTracker.Domain.Common;
using VillageTracker.Domain.Organisation;
using VillageTracker.Domain.Persistence;
using VillageTracker.Domain.Resettlement.UseCases;

namespace VillageTracker.Domain.Resettlement.Refunds.UseCases;

/// <summary>复核 or 撤销 of a refund order.</summary>
public sealed record MoveRefund(int OrderId, int SeenVersion, RefundStatus To, string? Reason);

public sealed class MoveRefundHandler(VillageDb db, VillageClock clock)
{
    /// <exception cref="RefusedException">The wrong step, the same person, in dispute, or no reason.</exception>
    /// <exception cref="NotFoundException">No such order in the person's villages.</exception>
    public async Task HandleAsync(MoveRefund request, CancellationToken cancellation)
    {
        var order = await db.RefundAsync(request.OrderId, request.SeenVersion, cancellation);
        switch (request.To)
        {
            case RefundStatus.Checked: order.Check(Signer.Of(db.Actor), clock.Today); break;
            case RefundStatus.Cancelled: order.Cancel(clock.Today, request.Reason); break;
            default: throw new RefusedException(new RefundStepNotAllowed(order.Number, order.Status, request.To));
        }

        db.Doing($"退款单{request.To.ActLabel()}", request.Reason?.Trim());
        await db.SaveRefundAsync(order, cancellation);
    }
}

/// <summary>审批 of a refund order; its own act, because it asks for the permission to approve.</summary>
public sealed record ApproveRefund(int OrderId, int SeenVersion);

public sealed class ApproveRefundHandler(VillageDb db, VillageClock clock)
{
    /// <exception cref="RefusedException">The wrong step, the same person, or in dispute.</exception>
    /// <exception cref="NotFoundException">No such order in the person's villages.</exception>
    public async Task HandleAsync(ApproveRefund request, CancellationToken cancellation)
    {
        var order = await db.RefundAsync(request.OrderId, request.SeenVersion, cancellation);
        order.Approve(Signer.Of(db.Actor), clock.Today);
        db.Doing("退款单审批", order.Number);
        await db.SaveRefundAsync(order, cancellation);
    }
}

/// <summary>登记付款 of an approved order, or 登记退票 of a paid one.</summary>
/// <param name="BankSlip">回单号; not asked when the money came back.</param>
/// <param name="CameBackBecause">Why the bank sent it back; null for a payment.</param>
public sealed record PayRefund(int OrderId, int SeenVersion, DateOnly On, string? BankSlip, string? CameBackBecause, bool CameBack);

public sealed class PayRefundHandler(VillageDb db, VillageClock clock)
{
    /// <exception cref="RefusedException">The wrong step, the same person, in dispute, a slip that was used before, no reason, or a wrong day.</exception>
    /// <exception cref="NotFoundException">No such order in the person's villages.</exception>
    public async Task HandleAsync(PayRefund request, CancellationToken cancellation)
    {
        clock.RefuseFuture(request.On);
        var order = await db.RefundAsync(request.OrderId, request.SeenVersion, cancellation);
        if (request.CameBack)
        {
            order.Return(Signer.Of(db.Actor), request.On, request.CameBackBecause);
            db.Doing("登记退票", request.CameBackBecause);
        }
        else
        {
            order.Pay(Signer.Of(db.Actor), request.On, request.BankSlip);
            db.Doing("登记退款付款", $"{order.Number} 回单 {order.BankSlip}");
        }

        await db.SaveRefundAsync(order, cancellation);
    }
}
