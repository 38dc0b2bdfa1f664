using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Geo;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Projects.UseCases;

/// <param name="VillageCode">The village it belongs to.</param>
/// <param name="Code">P07; unique in the village.</param>
/// <param name="Facts">What is known of it.</param>
/// <param name="Longitude">Of its point; both or none.</param>
/// <param name="Latitude">As <paramref name="Longitude"/>.</param>
public sealed record CreateProject(long VillageCode, string Code, ProjectFacts Facts, double? Longitude = null, double? Latitude = null);

/// <summary>Registers a project (登记项目).</summary>
public sealed class CreateProjectHandler(VillageDb db)
{
    /// <exception cref="RefusedException">The code is malformed or taken, there is no name, or the place is implausible.</exception>
    public async Task<int> HandleAsync(CreateProject request, CancellationToken cancellation)
    {
        var project = Project.Create(request.VillageCode, request.Code, request.Facts);
        ProjectPlace.Put(project, request.Longitude, request.Latitude);
        db.Add(project);
        db.Doing("登记项目");
        try
        {
            await db.SaveChangesAsync(cancellation);
        }
        catch (DbUpdateException fault) when (UniqueViolation.Is(fault))
        {
            throw new RefusedException(new ProjectCodeTaken(project.Code));
        }

        return project.Id;
    }
}

/// <summary>Puts a typed point on a project, if it moved.</summary>
internal static class ProjectPlace
{
    public static void Put(Project project, double? longitude, double? latitude)
    {
        var before = project.Shape?.Centroid;
        if (longitude is not { } x || latitude is not { } y)
        {
            if (longitude is not null || latitude is not null)
            {
                throw new RefusedException(new HalfAPlace());
            }

            project.PlaceAt(null);
        }
        else if (before is null || Math.Abs(before.X - x) > 1e-6 || Math.Abs(before.Y - y) > 1e-6)
        {
            project.PlaceAt(Boundary.PointAt(x, y));
        }
    }
}

public sealed record HalfAPlace() : Refusal("位置要同时填写经度和纬度，或者两个都不填。");
