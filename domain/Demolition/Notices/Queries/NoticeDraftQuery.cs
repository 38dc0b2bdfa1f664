using System.Globalization;
using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Demolition.Cases;
using VillageTracker.Domain.Demolition.Cases.Queries;
using VillageTracker.Domain.Persistence;
using VillageTracker.Domain.Rules.Queries;

namespace VillageTracker.Domain.Demolition.Notices.Queries;

/// <summary>What a notice would show if it were posted now, made from the rows, and how long it must hang.</summary>
public sealed class NoticeDraftQuery(VillageDb db, CaseClocksQuery cases, RuleBookQuery rules, WorkingCalendarQuery calendars)
{
    private static readonly string[] SurveyColumns = ["证载面积（平方米）", "认定面积（平方米）"];
    private static readonly string[] CompensationColumns = ["认定面积（平方米）", "房屋评估价（元）", "补偿方式", "补偿总额（元）"];

    /// <param name="areaId">The area.</param>
    /// <param name="type">What kind of notice.</param>
    /// <param name="body">Its words; null for the usual ones.</param>
    /// <param name="cancellation">Stops the reading.</param>
    public async Task<NoticeContent> ContentAsync(int areaId, NoticeType type, string? body, CancellationToken cancellation)
    {
        if (type == NoticeType.CommentRequest)
        {
            return new(body?.Trim() ?? "", [], []);
        }

        var step = type == NoticeType.SurveyResult ? HouseholdStatus.Surveyed : HouseholdStatus.Signed;
        var rows = await db.Households.AsNoTracking().Where(h => h.AreaId == areaId && h.StatusOrder >= (int)step).OrderBy(h => h.Code)
            .Select(h => new { h.Code, h.HeadName, h.CertificateArea, h.RecognisedArea, h.AppraisedValue, h.Method, h.Compensation }).ToListAsync(cancellation);
        return NoticeContent.Masked(string.IsNullOrWhiteSpace(body) ? UsualBody(type) : body.Trim(),
            type == NoticeType.SurveyResult ? SurveyColumns : CompensationColumns,
            rows.Select(h => (h.Code, h.HeadName, (IReadOnlyList<string>)(type == NoticeType.SurveyResult
                ? [Area(h.CertificateArea), Area(h.RecognisedArea)]
                : [Area(h.RecognisedArea), Yuan(h.AppraisedValue), h.Method.Label(), Yuan(h.Compensation)]))));
    }

    /// <summary>How long it must hang: the law's own number for the plan, else the office's rule.</summary>
    /// <exception cref="RefusedException">The plan of an area whose case is not recorded; a year whose holidays are not entered.</exception>
    public async Task<NoticePeriod> PeriodAsync(int areaId, NoticeType type, DateOnly postedOn, DateOnly? lastDay, CancellationToken cancellation)
    {
        var calendar = await calendars.RunAsync(cancellation);
        var (period, article) = type == NoticeType.CommentRequest
            ? await LawOfPlanAsync(areaId, cancellation)
            : await OfficeRuleAsync(postedOn, cancellation);
        var shortest = Deadline.Count(postedOn, period, calendar);
        return new(period, article, shortest, calendar.WorkingDayOnOrAfter(lastDay > shortest ? lastDay.Value : shortest));
    }

    private async Task<(Period, string)> LawOfPlanAsync(int areaId, CancellationToken cancellation)
    {
        var one = await cases.OfAreaAsync(areaId, cancellation) is [var first, ..] ? first : throw new RefusedException(new PlanNeedsCase());
        var step = one.Clock.Law[one.Case.Track == ExpropriationTrack.S ? "S5" : "C4"];
        return (step.Period!.Value, step.Article);
    }

    private async Task<(Period, string)> OfficeRuleAsync(DateOnly on, CancellationToken cancellation)
    {
        var rule = (await rules.OnAsync(on, cancellation))[NoticeRules.PostingDays];
        return (RulePeriod.Of(rule), rule.Source);
    }

    private static string UsualBody(NoticeType type) => type == NoticeType.SurveyResult
        ? "根据入户调查登记，现将本片区各户房屋的证载面积和认定面积公布如下，请核对自家的数字。"
        : "现将本片区已签订补偿协议各户的补偿情况公布如下，请大家监督。";

    private static string Area(FloorArea? area) => area is { } known ? known.SquareMetres.ToString("N2", CultureInfo.InvariantCulture) : "";

    private static string Yuan(Money? money) => money is { } known ? known.Yuan.ToString("N2", CultureInfo.InvariantCulture) : "";
}

public sealed record PlanNeedsCase() : Refusal("这个片区还没有登记征收案件，不知道按哪部法律算征求意见期，请先登记。");
