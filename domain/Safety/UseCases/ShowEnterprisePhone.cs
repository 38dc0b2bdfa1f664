using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Safety.UseCases;

/// <summary>The whole telephone number of a person in charge is looked at, for a stated purpose (查看完整电话). Audited.</summary>
public sealed record ShowEnterprisePhone(int EnterpriseId, string Purpose);

public sealed class ShowEnterprisePhoneHandler(VillageDb db, PersonalDataVault vault)
{
    /// <returns>The number, or null if none is kept.</returns>
    public async Task<string?> HandleAsync(ShowEnterprisePhone request, CancellationToken cancellation)
    {
        var purpose = Words.Require("查看目的", request.Purpose, 200);
        var enterprise = await db.Enterprises.SingleOrDefaultAsync(e => e.Id == request.EnterpriseId, cancellation)
            ?? throw new NotFoundException("企业");
        await db.RecordReadingAsync("查看企业负责人电话", purpose, enterprise, cancellation);
        return enterprise.PhoneSealed is { } kept ? vault.Open(kept, Enterprise.PhonePurpose) : null;
    }
}
