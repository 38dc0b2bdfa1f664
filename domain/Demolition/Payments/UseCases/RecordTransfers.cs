using VillageTracker.Domain.Common;
using VillageTracker.Domain.Demolition.Payments.Queries;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Demolition.Payments.UseCases;

/// <summary>登记付款结果: what the bank answered for lines of an approved batch.</summary>
public sealed record RecordTransfers(int BatchId, int SeenVersion, DateOnly On, IReadOnlyList<RecordTransfers.Answer> Answers)
{
    /// <param name="BankSlip">回单号; empty when the bank could not pay.</param>
    /// <param name="FailedBecause">Why it could not; both empty means no answer yet.</param>
    public sealed record Answer(int LineId, string? BankSlip, string? FailedBecause)
    {
        public bool IsPaid => !string.IsNullOrWhiteSpace(BankSlip);

        public bool IsFailed => !IsPaid && !string.IsNullOrWhiteSpace(FailedBecause);
    }
}

public sealed class RecordTransfersHandler(VillageDb db, HouseholdMoneyQuery money, VillageClock clock)
{
    /// <exception cref="RefusedException">One of the rules of <see cref="PaymentBatch.Execute"/>, or a slip that was used before.</exception>
    /// <exception cref="NotFoundException">No such batch in the person's scope.</exception>
    public async Task HandleAsync(RecordTransfers request, CancellationToken cancellation)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        var paid = request.Answers.Where(a => a.IsPaid).ToList();
        var series = $"SJ-{request.On.Year}";
        var number = paid.Count == 0 ? 0 : await db.TakeNumbersAsync(series, paid.Count, cancellation);
        var batch = await BatchInHand.FindAsync(db, request.BatchId, request.SeenVersion, cancellation);
        await money.RefuseOverpaymentAsync(batch, cancellation);
        batch.Execute(
            [.. paid.Select((a, n) => new TransferPaid(a.LineId, request.On, a.BankSlip, $"{series}-{number + n:0000}"))],
            [.. request.Answers.Where(a => a.IsFailed).Select(a => new TransferFailed(a.LineId, request.On, a.FailedBecause))],
            db.Person(), clock.Today);
        db.Doing("登记付款结果", $"{batch.Number}：付成 {paid.Count} 户，未付成 {request.Answers.Count(a => a.IsFailed)} 户");
        await db.SaveBatchAsync(string.Join('、', paid.Select(a => a.BankSlip!.Trim())), cancellation);
        await transaction.CommitAsync(cancellation);
    }
}
