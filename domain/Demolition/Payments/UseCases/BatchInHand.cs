using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Demolition.Payments.Persistence;
using VillageTracker.Domain.Organisation;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Demolition.Payments.UseCases;

/// <summary>What every act upon a batch has in common.</summary>
internal static class BatchInHand
{
    /// <exception cref="NotFoundException">There is none, or it is another village's.</exception>
    public static async Task<PaymentBatch> FindAsync(VillageDb db, int id, int seenVersion, CancellationToken cancellation)
    {
        var batch = await db.PaymentBatches.Include(b => b.Account).Include(b => b.Lines).SingleOrDefaultAsync(b => b.Id == id, cancellation)
            ?? throw new NotFoundException("这个付款批次");
        db.ExpectVersion(batch, seenVersion);
        return batch;
    }

    public static Signer Person(this VillageDb db) => Signer.Of(db.Actor);

    /// <summary>Saves, and tells in words which rule an index has held.</summary>
    /// <exception cref="RefusedException">A household is in another batch, or a slip was used before.</exception>
    public static async Task SaveBatchAsync(this VillageDb db, string? slips, CancellationToken cancellation)
    {
        try
        {
            await db.SaveChangesAsync(cancellation);
        }
        catch (DbUpdateException fault) when (UniqueViolation.Is(fault, PaymentLineConfiguration.OneOpen, "PaymentLines.HouseholdId"))
        {
            throw new RefusedException(new HouseholdInAnotherBatch());
        }
        catch (DbUpdateException fault) when (UniqueViolation.Is(fault, PaymentLineConfiguration.OneSlipOnce, "PaymentLines.BankSlip")
            || UniqueViolation.IsBookedSlip(fault) || UniqueViolation.Is(fault, FundReceiptConfiguration.OneSlipOnce, "FundReceipts.BankSlip"))
        {
            throw new RefusedException(new PaymentSlipUsed(slips ?? ""));
        }
    }
}
