using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Files;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Demolition.HouseholdFiles.UseCases;

/// <summary>登记或修改清单的一行.</summary>
/// <param name="AssetId">Null for a new line.</param>
/// <param name="Photos">May be none.</param>
public sealed record SaveAsset(int HouseholdId, int? AssetId, int SeenVersion, AssetFacts Facts, IReadOnlyList<IncomingFile> Photos);

public sealed class SaveAssetHandler(VillageDb db, FileKeeper keeper, VillageClock clock)
{
    /// <exception cref="RefusedException">One of the rules of <see cref="HouseholdAsset"/>, or the household has signed.</exception>
    /// <exception cref="NotFoundException">No such household or line in the person's scope.</exception>
    public async Task HandleAsync(SaveAsset request, CancellationToken cancellation)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        var household = await db.HouseholdAsync(request.HouseholdId, cancellation);
        if (household.Status >= HouseholdStatus.Signed)
        {
            throw new RefusedException(new InventoryIsSigned(household.Code));
        }

        var asset = request.AssetId is { } id ? await ChangedAsync(id, request, cancellation) : Added(household, request);
        db.Doing(request.AssetId is null ? "登记附属物" : "修改附属物");
        await db.SaveChangesAsync(cancellation);
        await db.AttachAsync(keeper, HouseholdSubjects.Of(asset), "上传附属物照片", request.Photos.Select(p => (p, FilePurpose.Scene)), cancellation);
        await transaction.CommitAsync(cancellation);
    }

    private HouseholdAsset Added(Household household, SaveAsset request)
    {
        var asset = HouseholdAsset.Record(household, request.Facts, clock.Today);
        db.Add(asset);
        return asset;
    }

    private async Task<HouseholdAsset> ChangedAsync(int id, SaveAsset request, CancellationToken cancellation)
    {
        var asset = await db.AssetAsync(request.HouseholdId, id, cancellation);
        db.ExpectVersion(asset, request.SeenVersion);
        asset.Describe(request.Facts, clock.Today);
        return asset;
    }
}

/// <summary>现场复核 of one line.</summary>
public sealed record ConfirmAsset(int HouseholdId, int AssetId, int SeenVersion, string? By, DateOnly On);

public sealed class ConfirmAssetHandler(VillageDb db, VillageClock clock)
{
    /// <exception cref="RefusedException">Confirmed by who measured, or a day that can't be.</exception>
    /// <exception cref="NotFoundException">No such line in the person's scope.</exception>
    public async Task HandleAsync(ConfirmAsset request, CancellationToken cancellation)
    {
        var asset = await db.AssetAsync(request.HouseholdId, request.AssetId, cancellation);
        db.ExpectVersion(asset, request.SeenVersion);
        asset.Confirm(request.By, request.On, clock.Today);
        db.Doing("复核附属物");
        await db.SaveChangesAsync(cancellation);
    }
}

internal static class AssetDoor
{
    /// <exception cref="NotFoundException">No such line in the person's scope.</exception>
    public static async Task<HouseholdAsset> AssetAsync(this VillageDb db, int householdId, int id, CancellationToken cancellation) =>
        await db.HouseholdAssets.SingleOrDefaultAsync(a => a.Id == id && a.HouseholdId == householdId, cancellation) ?? throw new NotFoundException("清单的这一行");
}

public sealed record InventoryIsSigned(string Code) : Refusal($"{Code} 已经签约，附属物清单不能再改；确需改变的先签补充协议。");
