using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Resettlement.Receipts.UseCases;

/// <summary>A receipt was printed; every print after the first is a reprint (补打).</summary>
public sealed record CountSettlementReceipt(int ReceiptId);

public sealed class CountSettlementReceiptHandler(VillageDb db)
{
    /// <exception cref="NotFoundException">No such receipt in the person's villages.</exception>
    public async Task HandleAsync(CountSettlementReceipt request, CancellationToken cancellation)
    {
        var receipt = await db.SettlementReceipts.SingleOrDefaultAsync(r => r.Id == request.ReceiptId, cancellation) ?? throw new NotFoundException("这张收据");
        receipt.CountPrint();
        db.Doing("打印收据", receipt.Number);
        await db.SaveChangesAsync(cancellation);
    }
}

/// <summary>Gives a payment its receipts.</summary>
internal static class ReceiptGiving
{
    /// <param name="db">Inside the transaction that saves the payment.</param>
    /// <param name="statement">With its lines; the payment is booked on it already.</param>
    /// <param name="payment">The one just booked.</param>
    /// <param name="cancellation">Stops it.</param>
    public static async Task<IReadOnlyList<SettlementReceipt>> ReceiptsOfAsync(this VillageDb db, Statement statement, Payment payment, CancellationToken cancellation)
    {
        List<SettlementReceipt> receipts = [];
        foreach (var (kind, amount) in SettlementReceipt.PartsOf(statement, payment))
        {
            var series = kind.Series(payment.PaidOn.Year);
            receipts.Add(new($"{series}-{await db.TakeNumbersAsync(series, 1, cancellation):0000}", kind, statement, payment, amount));
        }

        return receipts;
    }
}
