using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Demolition.Compensation;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Demolition.UseCases;

/// <summary>补填协议: what was not known when it was drawn up; amounts do not change.</summary>
public sealed record CompleteAgreement(int AgreementId, int SeenVersion, AgreementFields Fields);

public sealed class CompleteAgreementHandler(VillageDb db, PersonalDataVault vault)
{
    /// <exception cref="RefusedException">Signed or void already, or a faulty account.</exception>
    /// <exception cref="NotFoundException">No such agreement in the person's scope.</exception>
    public async Task HandleAsync(CompleteAgreement request, CancellationToken cancellation)
    {
        var agreement = await db.CompensationAgreements.SingleOrDefaultAsync(a => a.Id == request.AgreementId, cancellation) ?? throw new NotFoundException("这份补偿协议");
        db.ExpectVersion(agreement, request.SeenVersion);
        agreement.Complete(request.Fields.On(agreement.Terms), request.Fields.Account(vault));
        db.Doing("补填补偿协议", agreement.Number);
        await db.SaveChangesAsync(cancellation);
    }
}
