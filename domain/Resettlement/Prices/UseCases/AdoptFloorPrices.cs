using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Persistence;
using VillageTracker.Domain.Resettlement.Prices.Persistence;

namespace VillageTracker.Domain.Resettlement.Prices.UseCases;

/// <summary>A building's floor table from a day on (录入或更换楼层差价表).</summary>
/// <param name="SeenVersion">Of the table that holds now; 0 where there is none.</param>
public sealed record AdoptFloorPrices(int BuildingId, int SeenVersion, DateOnly ValidFrom, string? Source, IReadOnlyList<FloorPriceRow> Rows, bool IsDemonstration);

public sealed class AdoptFloorPricesHandler(VillageDb db)
{
    /// <exception cref="RefusedException">A floor missing, no source, or a beginning that is too early.</exception>
    /// <exception cref="NotFoundException">No such building in the person's villages.</exception>
    public async Task HandleAsync(AdoptFloorPrices request, CancellationToken cancellation)
    {
        var building = await db.EstateBuildings.SingleOrDefaultAsync(b => b.Id == request.BuildingId, cancellation) ?? throw new NotFoundException("这幢楼");
        var present = await db.FloorPriceTables.Where(t => t.BuildingId == building.Id).OrderByDescending(t => t.ValidFrom).FirstOrDefaultAsync(cancellation);
        if (present is not null)
        {
            db.ExpectVersion(present, request.SeenVersion);
        }

        db.Add(present is null
            ? FloorPriceTable.Adopt(building, request.ValidFrom, request.Source, request.Rows, request.IsDemonstration)
            : present.ReplaceWith(building, request.ValidFrom, request.Source, request.Rows, request.IsDemonstration));
        db.Doing("更换楼层差价表", $"{building.Name} {request.Source}");
        try
        {
            await db.SaveChangesAsync(cancellation);
        }
        catch (DbUpdateException fault) when (UniqueViolation.Is(fault, FloorPriceTableConfiguration.OneBeginning, "FloorPriceTables.BuildingId"))
        {
            throw new RefusedException(new FloorPricesTooEarly(building.Name, request.ValidFrom));
        }
    }
}
