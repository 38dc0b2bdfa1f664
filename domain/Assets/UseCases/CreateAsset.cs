using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Assets.UseCases;

public sealed record CreateAsset(long VillageCode, string Code, AssetFacts Facts);

/// <summary>Registers an asset of the collective (登记资产).</summary>
public sealed class CreateAssetHandler(VillageDb db)
{
    /// <exception cref="RefusedException">The code is malformed or taken, or there is no name.</exception>
    public async Task<int> HandleAsync(CreateAsset request, CancellationToken cancellation)
    {
        var asset = CollectiveAsset.Create(request.VillageCode, request.Code, request.Facts);
        db.Add(asset);
        db.Doing("登记资产");
        try
        {
            await db.SaveChangesAsync(cancellation);
        }
        catch (DbUpdateException fault) when (UniqueViolation.Is(fault))
        {
            throw new RefusedException(new AssetCodeTaken(asset.Code));
        }

        return asset.Id;
    }
}

/// <param name="Reason">Why, for the audit trail.</param>
public sealed record EditAsset(int Id, int SeenVersion, AssetFacts Facts, string Reason);

/// <summary>Corrects what is known of an asset (修改资产).</summary>
public sealed class EditAssetHandler(VillageDb db)
{
    /// <exception cref="NotFoundException">No such asset.</exception>
    /// <exception cref="RefusedException">No name.</exception>
    public async Task HandleAsync(EditAsset request, CancellationToken cancellation)
    {
        var asset = await db.CollectiveAssets.SingleOrDefaultAsync(a => a.Id == request.Id, cancellation) ?? throw new NotFoundException("资产");
        db.ExpectVersion(asset, request.SeenVersion);
        asset.Describe(request.Facts);
        db.Doing("修改资产", request.Reason);
        await db.SaveChangesAsync(cancellation);
    }
}

public sealed record AddUnit(int AssetId, string Name, FloorArea? Area);

/// <summary>Adds a unit to an asset (添加出租单元).</summary>
public sealed class AddUnitHandler(VillageDb db)
{
    /// <exception cref="NotFoundException">No such asset.</exception>
    /// <exception cref="RefusedException">No name, a name used already, or an area of 0.</exception>
    public async Task HandleAsync(AddUnit request, CancellationToken cancellation)
    {
        var asset = await db.CollectiveAssets.Include(a => a.Units).SingleOrDefaultAsync(a => a.Id == request.AssetId, cancellation)
            ?? throw new NotFoundException("资产");
        asset.AddUnit(request.Name, request.Area);
        db.Doing("添加出租单元");
        await db.SaveChangesAsync(cancellation);
    }
}
