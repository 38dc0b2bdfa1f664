using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Persistence;
using VillageTracker.Domain.Resettlement.Queries;

namespace VillageTracker.Domain.Resettlement.UseCases;

/// <summary>Change a home that nobody has, or its measured area (房源维护).</summary>
/// <param name="State">The next state, or null to leave it.</param>
/// <param name="Measured">The area of the survey report, or null to leave it.</param>
public sealed record ChangeHome(int HomeId, int SeenVersion, HomeState? State, string? Reason, FloorArea? Measured);

public sealed class ChangeHomeHandler(VillageDb db, VillageClock clock)
{
    /// <exception cref="RefusedException">A step that is not in the table, no reason, an implausible area, or a statement in force.</exception>
    public async Task HandleAsync(ChangeHome request, CancellationToken cancellation)
    {
        var home = await db.Homes.SingleOrDefaultAsync(h => h.Id == request.HomeId, cancellation) ?? throw new NotFoundException("这套房源");
        db.ExpectVersion(home, request.SeenVersion);
        if (request.State is { } next && next != home.State)
        {
            home.ChangeState(next, request.Reason, clock.Today);
        }

        if (request.Measured is { } measured && measured != home.MeasuredArea)
        {
            await RefuseSettledAsync(home, cancellation);
            home.Measure(measured, clock.Today, request.Reason);
        }

        db.Doing("维护房源", request.Reason);
        await db.SaveChangesAsync(cancellation);
    }

    private async Task RefuseSettledAsync(Home home, CancellationToken cancellation)
    {
        if (await db.Statements.Standing().AnyAsync(s => s.Allocation.HomeId == home.Id, cancellation))
        {
            throw new RefusedException(new HomeHasStatement(home.Code));
        }
    }
}

/// <summary>A measured area behind a statement in force changes only by a supplement.</summary>
public sealed record HomeHasStatement(string Code) : Refusal($"{Code} 已按原实测面积开了结算单，作废结算单后才能改面积。");
