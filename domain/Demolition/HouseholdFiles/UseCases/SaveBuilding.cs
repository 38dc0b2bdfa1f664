using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Files;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Demolition.HouseholdFiles.UseCases;

/// <summary>登记或修改房屋.</summary>
/// <param name="BuildingId">Null for a new building.</param>
/// <param name="IsDisputed">The household disputes the measured figure.</param>
/// <param name="Files">Sketch and photos, may be none.</param>
public sealed record SaveBuilding(
    int HouseholdId, int? BuildingId, int SeenVersion, int Number, BuildingFacts Facts, bool IsDisputed, IReadOnlyList<IncomingFile> Files);

public sealed class SaveBuildingHandler(VillageDb db, FileKeeper keeper, VillageClock clock)
{
    /// <exception cref="RefusedException">One of the rules of <see cref="HouseholdBuilding"/>, or the recognised area of a signed household would change.</exception>
    /// <exception cref="NotFoundException">No such household or building in the person's scope.</exception>
    public async Task HandleAsync(SaveBuilding request, CancellationToken cancellation)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        var household = await db.HouseholdAsync(request.HouseholdId, cancellation);
        var buildings = await db.BuildingsAsync(household.Id, cancellation);
        var building = request.BuildingId is { } id
            ? Changed(buildings.SingleOrDefault(b => b.Id == id) ?? throw new NotFoundException("这幢房屋"), request)
            : Added(household, buildings, request);
        if (request.IsDisputed && building.Measuring != BuildingMeasuring.Disputed)
        {
            building.DisputeMeasuring();
        }

        household.FollowBuildings(buildings);
        db.Doing(request.BuildingId is null ? "登记房屋" : "修改房屋");
        await SaveAsync(building, request.Files, cancellation);
        await transaction.CommitAsync(cancellation);
    }

    private HouseholdBuilding Added(Household household, List<HouseholdBuilding> buildings, SaveBuilding request)
    {
        if (buildings.Any(b => b.Number == request.Number))
        {
            throw new RefusedException(new BuildingNumberTaken(request.Number));
        }

        var building = HouseholdBuilding.Record(household, request.Number, request.Facts, clock.Today);
        db.Add(building);
        buildings.Add(building);
        return building;
    }

    private HouseholdBuilding Changed(HouseholdBuilding building, SaveBuilding request)
    {
        db.ExpectVersion(building, request.SeenVersion);
        building.Describe(request.Facts, clock.Today);
        return building;
    }

    private async Task SaveAsync(HouseholdBuilding building, IReadOnlyList<IncomingFile> files, CancellationToken cancellation)
    {
        try
        {
            await db.SaveChangesAsync(cancellation);
        }
        catch (DbUpdateException fault) when (UniqueViolation.Is(fault))
        {
            throw new RefusedException(new BuildingNumberTaken(building.Number));
        }

        await db.AttachAsync(keeper, HouseholdSubjects.Of(building), "上传房屋照片", files.Select(f => (f, FilePurpose.Document)), cancellation);
    }
}

/// <summary>认定: a legality step of a building; the household's recognised area follows.</summary>
public sealed record RecogniseBuilding(int HouseholdId, int BuildingId, int SeenVersion, Recognition Recognition);

public sealed class RecogniseBuildingHandler(VillageDb db, VillageClock clock)
{
    /// <exception cref="RefusedException">One of the rules of <see cref="HouseholdBuilding.Recognise"/>, or the household has signed.</exception>
    /// <exception cref="NotFoundException">No such building in the person's scope.</exception>
    public async Task HandleAsync(RecogniseBuilding request, CancellationToken cancellation)
    {
        var household = await db.HouseholdAsync(request.HouseholdId, cancellation);
        var buildings = await db.BuildingsAsync(household.Id, cancellation);
        var building = buildings.SingleOrDefault(b => b.Id == request.BuildingId) ?? throw new NotFoundException("这幢房屋");
        db.ExpectVersion(building, request.SeenVersion);
        building.Recognise(request.Recognition, clock.Today);
        household.FollowBuildings(buildings);
        db.Doing($"房屋认定：{request.Recognition.To.Label()}", request.Recognition.Basis);
        await db.SaveChangesAsync(cancellation);
    }
}
