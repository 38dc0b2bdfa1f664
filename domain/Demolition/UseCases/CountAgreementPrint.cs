using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Demolition.Compensation;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Demolition.UseCases;

/// <summary>An agreement was printed; not before everything that the law wants in it is there.</summary>
public sealed record CountAgreementPrint(int AgreementId);

public sealed class CountAgreementPrintHandler(VillageDb db)
{
    /// <exception cref="RefusedException">Something is missing (<see cref="AgreementIncomplete"/>).</exception>
    public async Task HandleAsync(CountAgreementPrint request, CancellationToken cancellation)
    {
        var agreement = await db.CompensationAgreements.SingleOrDefaultAsync(a => a.Id == request.AgreementId, cancellation) ?? throw new NotFoundException("这份补偿协议");
        agreement.CountPrint();
        db.Doing("打印补偿协议", agreement.Number);
        await db.SaveChangesAsync(cancellation);
    }
}
