using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Safety.UseCases;

/// <summary>An enterprise's file is corrected, and its risk rated anew if the colour differs (修改企业档案).</summary>
/// <param name="Entry">All of it, except that a null telephone leaves the sealed one as it is when <paramref name="KeepPhone"/>.</param>
/// <param name="KeepPhone">The telephone was not typed again.</param>
/// <param name="Reason">Why; also the reason of a new rating.</param>
public sealed record ChangeEnterprise(int EnterpriseId, int SeenVersion, EnterpriseEntry Entry, bool KeepPhone, RiskLevel Level, string Reason);

public sealed class ChangeEnterpriseHandler(VillageDb db, PersonalDataVault vault, VillageClock clock)
{
    public async Task HandleAsync(ChangeEnterprise request, CancellationToken cancellation)
    {
        var enterprise = await db.Enterprises.Include(e => e.Ratings).SingleOrDefaultAsync(e => e.Id == request.EnterpriseId, cancellation)
            ?? throw new NotFoundException("企业");
        db.ExpectVersion(enterprise, request.SeenVersion);
        var phone = enterprise.PhoneSealed;
        enterprise.Correct(request.Entry.Facts);
        request.Entry.WriteInto(enterprise, vault);
        if (request.KeepPhone)
        {
            enterprise.KeepPhone(phone);
        }

        if (enterprise.RatedLevel != request.Level)
        {
            enterprise.Rate(request.Level, clock.Today, request.Reason);
        }

        db.Doing("修改企业档案", request.Reason);
        await RegisterEnterpriseHandler.SaveAsync(db, enterprise, cancellation);
    }
}
