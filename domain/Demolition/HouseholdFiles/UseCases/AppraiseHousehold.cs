using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Persistence;
using VillageTracker.Domain.Rules.Queries;

namespace VillageTracker.Domain.Demolition.HouseholdFiles.UseCases;

/// <summary>Reads the clocks of an appraisal as they stand on a day.</summary>
public sealed class AppraisalClocksQuery(VillageDb db, RuleBookQuery rules)
{
    public async Task<AppraisalClocks> OnAsync(DateOnly day, CancellationToken cancellation) =>
        new(await rules.OnAsync(day, cancellation), new WorkingCalendar(await db.CalendarDays.AsNoTracking().ToListAsync(cancellation)));
}

/// <summary>评估报告送达.</summary>
public sealed record DeliverAppraisal(int HouseholdId, AppraisalReport Report);

public sealed class DeliverAppraisalHandler(VillageDb db, AppraisalClocksQuery clocks, VillageClock clock)
{
    /// <exception cref="RefusedException">One of the rules of <see cref="HouseholdAppraisal.Deliver"/>, or there is a report already.</exception>
    /// <exception cref="NotFoundException">No such household in the person's scope.</exception>
    public async Task HandleAsync(DeliverAppraisal request, CancellationToken cancellation)
    {
        var household = await db.HouseholdAsync(request.HouseholdId, cancellation);
        if (await db.HouseholdAppraisals.Where(a => a.HouseholdId == household.Id).Select(a => a.ReportNumber).SingleOrDefaultAsync(cancellation) is { } known)
        {
            throw new RefusedException(new AppraisalOpenAlready(known));
        }

        db.Add(HouseholdAppraisal.Deliver(household, request.Report, await clocks.OnAsync(request.Report.DeliveredOn, cancellation), clock.Today));
        db.Doing("评估报告送达");
        try
        {
            await db.SaveChangesAsync(cancellation);
        }
        catch (DbUpdateException fault) when (UniqueViolation.Is(fault))
        {
            throw new RefusedException(new AppraisalOpenAlready(request.Report.Number ?? ""));
        }
    }
}

/// <summary>What can be done with a delivered report.</summary>
public enum AppraisalAct { RequestReview, AnswerReview, RequestIdentification, Identify, Accept, Lapse }

/// <summary>复核、鉴定、确定评估价.</summary>
/// <param name="Total">The value, for an answer or an opinion.</param>
/// <param name="Fee">The expert fee, for an opinion.</param>
public sealed record MoveAppraisal(int HouseholdId, int SeenVersion, AppraisalAct Act, DateOnly On, Money Total = default, Money Fee = default);

public sealed class MoveAppraisalHandler(VillageDb db, AppraisalClocksQuery clocks, VillageClock clock)
{
    /// <exception cref="RefusedException">One of the rules of <see cref="HouseholdAppraisal"/>.</exception>
    /// <exception cref="NotFoundException">No report for this household in the person's scope.</exception>
    public async Task HandleAsync(MoveAppraisal request, CancellationToken cancellation)
    {
        var appraisal = await db.HouseholdAppraisals.Include(a => a.Household).SingleOrDefaultAsync(a => a.HouseholdId == request.HouseholdId, cancellation)
            ?? throw new NotFoundException("这户的评估报告");
        db.ExpectVersion(appraisal, request.SeenVersion);
        Move(appraisal, request, await clocks.OnAsync(request.On, cancellation), clock.Today);
        db.Doing(request.Act.Label());
        await db.SaveChangesAsync(cancellation);
    }

    private static void Move(HouseholdAppraisal appraisal, MoveAppraisal request, AppraisalClocks clocks, DateOnly today)
    {
        switch (request.Act)
        {
            case AppraisalAct.RequestReview: appraisal.RequestReview(request.On, clocks, today); break;
            case AppraisalAct.AnswerReview: appraisal.AnswerReview(request.On, request.Total, clocks, today); break;
            case AppraisalAct.RequestIdentification: appraisal.RequestIdentification(request.On, clocks, today); break;
            case AppraisalAct.Identify: appraisal.Identify(request.On, request.Total, request.Fee, clocks, today); break;
            case AppraisalAct.Accept: appraisal.Settle(request.On, accepted: true, today); break;
            case AppraisalAct.Lapse: appraisal.Settle(request.On, accepted: false, today); break;
            default: throw new ArgumentOutOfRangeException(nameof(request));
        }
    }
}

/// <summary>The words of the acts, and which are possible when.</summary>
public static class AppraisalActs
{
    public static string Label(this AppraisalAct act) => act switch
    {
        AppraisalAct.RequestReview => "申请复核",
        AppraisalAct.AnswerReview => "登记复核结果",
        AppraisalAct.RequestIdentification => "申请鉴定",
        AppraisalAct.Identify => "登记鉴定意见",
        AppraisalAct.Accept => "本人认可，评估价确定",
        AppraisalAct.Lapse => "到期无异议，评估价确定",
        _ => throw new ArgumentOutOfRangeException(nameof(act)),
    };

    public static IReadOnlyList<AppraisalAct> Next(this AppraisalStatus status) => status switch
    {
        AppraisalStatus.Delivered => [AppraisalAct.Accept, AppraisalAct.Lapse, AppraisalAct.RequestReview],
        AppraisalStatus.Reviewing => [AppraisalAct.AnswerReview],
        AppraisalStatus.Reviewed => [AppraisalAct.Accept, AppraisalAct.Lapse, AppraisalAct.RequestIdentification],
        AppraisalStatus.Identifying => [AppraisalAct.Identify],
        AppraisalStatus.Identified => [AppraisalAct.Lapse],
        _ => [],
    };
}
