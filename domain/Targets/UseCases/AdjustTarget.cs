using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Targets.UseCases;

/// <summary>Sets another number for a target, with the reason.</summary>
public sealed record AdjustTarget(int TargetId, int SeenVersion, string Value, bool MustBeReached, string? Note, string Reason);

/// <exception cref="RefusedException">Everything <see cref="AnnualTarget.Adjust"/> refuses.</exception>
public sealed class AdjustTargetHandler(VillageDb db)
{
    public async Task HandleAsync(AdjustTarget request, CancellationToken cancellation)
    {
        var target = await db.AnnualTargets.SingleOrDefaultAsync(t => t.Id == request.TargetId, cancellation)
            ?? throw new NotFoundException("这项目标");
        db.ExpectVersion(target, request.SeenVersion);
        target.Adjust(TargetAmount.Parse(request.Value, target.Amount.Unit), request.MustBeReached, request.Note, request.Reason);
        db.Doing($"调整年度目标{target.Code}", request.Reason);
        await db.SaveChangesAsync(cancellation);
    }
}
