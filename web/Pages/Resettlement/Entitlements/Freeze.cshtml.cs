using VillageTracker.Domain.Resettlement.EntitlementRecords.Queries;
using VillageTracker.Domain.Resettlement.EntitlementRecords.UseCases;

namespace VillageTracker.Web.Pages.Resettlement.Entitlements;

public sealed class FreezeModel(EntitlementQuery entitlements, FreezeEntitlementHandler freeze) : FreezePageModel(entitlements, freeze)
{
    protected override int? Corrects => null;

    protected override string? Because => null;
}
