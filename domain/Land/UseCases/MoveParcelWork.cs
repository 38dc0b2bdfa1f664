using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Land.UseCases;

/// <summary>A piece of preparation work begins or is finished, and what is known of it beside (更新整备工作).</summary>
/// <param name="To">The new status, or null when only the facts change.</param>
/// <param name="On">The day of the new status.</param>
public sealed record MoveParcelWork(int WorkId, int SeenVersion, ParcelWorkFacts Facts, ParcelWorkStatus? To, DateOnly On);

public sealed class MoveParcelWorkHandler(VillageDb db, VillageClock clock)
{
    public async Task HandleAsync(MoveParcelWork request, CancellationToken cancellation)
    {
        var work = await db.ParcelWorks.SingleOrDefaultAsync(w => w.Id == request.WorkId, cancellation) ?? throw new NotFoundException("这项工作");
        db.ExpectVersion(work, request.SeenVersion);
        work.Describe(request.Facts);
        if (request.To == ParcelWorkStatus.UnderWay)
        {
            work.Start(request.On, clock.Today);
        }
        else if (request.To == ParcelWorkStatus.Finished)
        {
            work.Finish(request.On, clock.Today);
        }

        db.Doing(request.To is { } to ? $"{work.Kind.Label()}改为{to.Label()}" : $"修改{work.Kind.Label()}");
        await db.SaveChangesAsync(cancellation);
    }
}
