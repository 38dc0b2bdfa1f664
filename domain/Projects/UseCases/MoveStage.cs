using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Projects.UseCases;

/// <param name="StageId">The stage.</param>
/// <param name="SeenVersion">The stage's version that the person was looking at.</param>
/// <param name="To">The new status.</param>
/// <param name="Day">When it happened or was reported.</param>
/// <param name="Reason">Needed when the step goes back.</param>
public sealed record MoveStage(int StageId, int SeenVersion, StageStatus To, StepDay Day, string? Reason);

/// <summary>Says where a stage has come to (登记阶段进展).</summary>
public sealed class MoveStageHandler(VillageDb db, VillageClock clock)
{
    /// <exception cref="NotFoundException">No such stage.</exception>
    /// <exception cref="RefusedException">See <see cref="Project.MoveStage"/>.</exception>
    public async Task HandleAsync(MoveStage request, CancellationToken cancellation)
    {
        var project = await db.Projects.Include(p => p.Parts).Include(p => p.Stages).ThenInclude(s => s.Steps).AsSplitQuery()
            .SingleOrDefaultAsync(p => p.Stages.Any(s => s.Id == request.StageId), cancellation) ?? throw new NotFoundException("项目阶段");
        var stage = project.Stages.Single(s => s.Id == request.StageId);
        db.ExpectVersion(stage, request.SeenVersion);
        project.MoveStage(stage, request.To, request.Day, clock.Today, request.Reason);
        db.Doing($"阶段改为{request.To.Label()}", request.Reason);
        await db.SaveChangesAsync(cancellation);
    }
}

/// <param name="StageId">The stage.</param>
/// <param name="SeenVersion">The stage's version that the person was looking at.</param>
/// <param name="PlannedOn">The new planned day, or none.</param>
/// <param name="Reason">Needed when there was one before.</param>
public sealed record PlanStage(int StageId, int SeenVersion, DateOnly? PlannedOn, string? Reason);

/// <summary>Sets or changes the planned day of a stage (调整计划日期).</summary>
public sealed class PlanStageHandler(VillageDb db)
{
    /// <exception cref="NotFoundException">No such stage.</exception>
    /// <exception cref="RefusedException">A planned day is changed without a reason.</exception>
    public async Task HandleAsync(PlanStage request, CancellationToken cancellation)
    {
        var stage = await db.ProjectStages.SingleOrDefaultAsync(s => s.Id == request.StageId, cancellation) ?? throw new NotFoundException("项目阶段");
        db.ExpectVersion(stage, request.SeenVersion);
        stage.Plan(request.PlannedOn, request.Reason);
        db.Doing("调整阶段计划日期", request.Reason);
        await db.SaveChangesAsync(cancellation);
    }
}
