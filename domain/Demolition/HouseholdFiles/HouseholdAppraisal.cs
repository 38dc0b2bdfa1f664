using VillageTracker.Domain.Common;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Demolition.HouseholdFiles;

/// <summary>The appraisal report of a household (分户评估报告) with its delivery, review (复核) and expert identification (鉴定).</summary>
/// <remarks>
/// Regulation on the Expropriation of Houses (征收与补偿条例) art. 19 and 20. Each clock's last day is stored when it begins, so a rule changed
/// later does not move it. The value becomes the household's when it is accepted or when no objection is possible any more.
/// </remarks>
public sealed class HouseholdAppraisal : IVersioned, IBelongsToVillage
{
    public const int FirmMaxLength = 80;
    public const int NumberMaxLength = 40;
    public const int NoteMaxLength = 300;

    private readonly List<AppraisalLine> _lines = [];

    private HouseholdAppraisal() { }

    public int Id { get; private set; }
    public int HouseholdId { get; private set; }
    public Household Household { get; private set; } = null!;
    public long VillageCode { get; private set; }

    /// <summary>评估机构.</summary>
    public string Firm { get; private set; } = "";

    /// <summary>报告编号.</summary>
    public string ReportNumber { get; private set; } = "";

    /// <summary>报告评估总价, the sum of its lines.</summary>
    public Money Total { get; private set; }

    /// <summary>送达日期.</summary>
    public DateOnly DeliveredOn { get; private set; }
    public AppraisalStatus Status { get; private set; }

    /// <summary>Last day of the clock that runs now; null where none does.</summary>
    public DateOnly? DueOn { get; private set; }
    public DateOnly? ReviewRequestedOn { get; private set; }
    public DateOnly? ReviewAnsweredOn { get; private set; }

    /// <summary>复核后的总价.</summary>
    public Money? ReviewTotal { get; private set; }
    public DateOnly? IdentificationRequestedOn { get; private set; }
    public DateOnly? IdentifiedOn { get; private set; }

    /// <summary>鉴定后的总价.</summary>
    public Money? IdentifiedTotal { get; private set; }

    /// <summary>鉴定费: borne by who asked, unless the report was overturned.</summary>
    public Money? IdentificationFee { get; private set; }

    /// <summary>鉴定推翻了原评估.</summary>
    public bool IsOverturned { get; private set; }
    public DateOnly? FinalOn { get; private set; }

    /// <summary>The household agreed (认可), rather than letting the time pass.</summary>
    public bool IsAccepted { get; private set; }
    public string? Note { get; private set; }
    public bool IsDemonstration { get; private set; }
    public int Version { get; private set; }
    public IReadOnlyList<AppraisalLine> Lines => _lines;

    /// <summary>What stands now: identified, else reviewed, else reported.</summary>
    public Money Value => IdentifiedTotal ?? ReviewTotal ?? Total;

    /// <summary>Who bears the expert fee (鉴定费); null without one.</summary>
    public string? FeeBearer => IdentificationFee is null ? null : IsOverturned ? "评估机构" : "申请人";

    /// <summary>评估报告送达. For a household appraised long ago the report is put on record as it is (补录): value and days must agree.</summary>
    /// <exception cref="RefusedException">Not surveyed yet, no firm, number or line, a day to come or before the survey, another value than recorded.</exception>
    public static HouseholdAppraisal Deliver(Household household, AppraisalReport report, AppraisalClocks clocks, DateOnly today)
    {
        if (household.SurveyedOn is not { } surveyed)
        {
            throw new RefusedException(new AppraisalNotNow(household.Status));
        }

        if (report.DeliveredOn < surveyed)
        {
            throw new RefusedException(new StepBeforePrevious(HouseholdStatus.Appraised, report.DeliveredOn, HouseholdStatus.Surveyed, surveyed));
        }

        var appraisal = new HouseholdAppraisal { Household = household, HouseholdId = household.Id, VillageCode = household.VillageCode };
        appraisal.Firm = Words.Require("评估机构", report.Firm, FirmMaxLength);
        appraisal.ReportNumber = Words.Require("报告编号", report.Number, NumberMaxLength);
        appraisal.Note = Words.Optional("备注", report.Note, NoteMaxLength);
        appraisal.DeliveredOn = Words.NotInFuture("送达日期", report.DeliveredOn, today);
        appraisal._lines.AddRange(report.Lines.Select(l => new AppraisalLine(household.VillageCode, l)));
        appraisal.Total = appraisal._lines.Select(l => l.Amount).Sum();
        Positive(appraisal.Total);
        if (household.AppraisedOn is { } appraised)
        {
            appraisal.StandAsRecorded(household.AppraisedValue!.Value, appraised);
        }
        else
        {
            appraisal.Arrive(AppraisalStatus.Delivered, report.DeliveredOn, clocks);
        }

        return appraisal;
    }

    /// <summary>申请复核, in writing to the same firm.</summary>
    /// <exception cref="RefusedException">Not now, too late, or a day to come.</exception>
    public void RequestReview(DateOnly on, AppraisalClocks clocks, DateOnly today)
    {
        Require(AppraisalStatus.Delivered, on, DeliveredOn, today, isRight: true);
        ReviewRequestedOn = on;
        Arrive(AppraisalStatus.Reviewing, on, clocks);
    }

    /// <summary>复核答复: the value kept or changed. Free of charge. A late answer is recorded as what it is.</summary>
    /// <exception cref="RefusedException">Not now, no value, or a day to come.</exception>
    public void AnswerReview(DateOnly on, Money total, AppraisalClocks clocks, DateOnly today)
    {
        Require(AppraisalStatus.Reviewing, on, ReviewRequestedOn!.Value, today, isRight: false);
        ReviewTotal = Positive(total);
        ReviewAnsweredOn = on;
        Arrive(AppraisalStatus.Reviewed, on, clocks);
    }

    /// <summary>申请鉴定, to the expert committee of the city.</summary>
    /// <exception cref="RefusedException">Not now, too late, or a day to come.</exception>
    public void RequestIdentification(DateOnly on, AppraisalClocks clocks, DateOnly today)
    {
        Require(AppraisalStatus.Reviewed, on, ReviewAnsweredOn!.Value, today, isRight: true);
        IdentificationRequestedOn = on;
        Arrive(AppraisalStatus.Identifying, on, clocks);
    }

    /// <summary>鉴定意见: keeps the report or overturns it with another value.</summary>
    /// <exception cref="RefusedException">Not now, no value, overturned without another value, or a day to come.</exception>
    public void Identify(DateOnly on, Money total, Money fee, AppraisalClocks clocks, DateOnly today)
    {
        Require(AppraisalStatus.Identifying, on, IdentificationRequestedOn!.Value, today, isRight: false);
        IsOverturned = Positive(total) != Value;
        (IdentifiedTotal, IdentificationFee, IdentifiedOn) = (total, fee, on);
        Arrive(AppraisalStatus.Identified, on, clocks);
    }

    /// <summary>评估价确定: the household agrees, or its time to object is over; the household's own step is taken with the value.</summary>
    /// <exception cref="RefusedException">A review or identification is running, or the time is not over and nobody agreed.</exception>
    public void Settle(DateOnly on, bool accepted, DateOnly today)
    {
        if (Status is AppraisalStatus.Reviewing or AppraisalStatus.Identifying or AppraisalStatus.Final)
        {
            throw new RefusedException(new AppraisalActNotNow("确定评估价", Status));
        }

        if (!accepted && DueOn is { } last && on <= last)
        {
            throw new RefusedException(new AppraisalStillContestable(last));
        }

        Household.Appraise(on, today, Value);
        (Status, DueOn, FinalOn, IsAccepted) = (AppraisalStatus.Final, null, on, accepted);
    }

    /// <summary>The household's step was taken back: the value is open again, and the clock that ran before runs on.</summary>
    public void Reopen(AppraisalClocks clocks)
    {
        (FinalOn, IsAccepted) = (null, false);
        Arrive(
            IdentifiedOn is not null ? AppraisalStatus.Identified : ReviewAnsweredOn is not null ? AppraisalStatus.Reviewed : AppraisalStatus.Delivered,
            IdentifiedOn ?? ReviewAnsweredOn ?? DeliveredOn, clocks);
    }

    public void MarkAsDemonstration() => IsDemonstration = true;

    private void StandAsRecorded(Money recorded, DateOnly on)
    {
        if (Total != recorded || DeliveredOn > on)
        {
            throw new RefusedException(new AppraisalNotAsRecorded(Total, recorded, on));
        }

        (Status, FinalOn, IsAccepted) = (AppraisalStatus.Final, on, true);
    }

    private void Require(AppraisalStatus needed, DateOnly on, DateOnly since, DateOnly today, bool isRight)
    {
        if (Status != needed)
        {
            throw new RefusedException(new AppraisalActNotNow("这一步", Status));
        }

        if (Words.NotInFuture("日期", on, today) < since)
        {
            throw new RefusedException(new AppraisalDayTooEarly(on, since));
        }

        if (isRight && on > DueOn)
        {
            throw new RefusedException(new AppraisalTooLate(needed.ClockLabel()!, DueOn!.Value));
        }
    }

    private void Arrive(AppraisalStatus status, DateOnly on, AppraisalClocks clocks) => (Status, DueOn) = (status, clocks.LastDay(status, on));

    private static Money Positive(Money total) => total > Money.Zero ? total : throw new RefusedException(new AppraisedValueMissing());
}

/// <summary>One building in an appraisal report: area × unit price, rounded to the fen.</summary>
public sealed class AppraisalLine : IBelongsToVillage
{
    public const int NameMaxLength = 60;

    private AppraisalLine() { }

    internal AppraisalLine(long villageCode, AppraisalLineFacts facts)
    {
        (VillageCode, Area, UnitPrice) = (villageCode, facts.Area, facts.UnitPrice);
        Name = Words.Require("房屋", facts.Name, NameMaxLength);
        Amount = facts.UnitPrice * facts.Area;
    }

    public int Id { get; private set; }
    public int AppraisalId { get; private set; }
    public long VillageCode { get; private set; }

    /// <summary>Which building: 1号房屋（住宅）.</summary>
    public string Name { get; private set; } = "";
    public FloorArea Area { get; private set; }

    /// <summary>评估单价, 元/平方米.</summary>
    public UnitPrice UnitPrice { get; private set; }
    public Money Amount { get; private set; }
}

/// <summary>What an appraisal report says.</summary>
public sealed record AppraisalReport(string? Firm, string? Number, DateOnly DeliveredOn, IReadOnlyList<AppraisalLineFacts> Lines, string? Note = null);

/// <summary>One building as the report values it.</summary>
public sealed record AppraisalLineFacts(string? Name, FloorArea Area, UnitPrice UnitPrice);

public sealed record AppraisalNotNow(HouseholdStatus Status)
    : Refusal($"这户现在是“{Status.Label()}”，评估报告在入户调查之后、评估价确定之前登记。");

public sealed record AppraisalNotAsRecorded(Money Total, Money Recorded, DateOnly On)
    : Refusal($"这户早已评估：登记的评估价是 {Recorded} 元、{On:yyyy-MM-dd} 确定。补录的报告总价 {Total} 元要与它一致，送达日期不能晚于那一天。");

public sealed record AppraisalOpenAlready(string Number) : Refusal($"这户已有评估报告 {Number}，请在那份报告上办理复核或鉴定。");

public sealed record AppraisalActNotNow(string Act, AppraisalStatus Status) : Refusal($"评估报告现在是“{Status.Label()}”，不能办理{Act}。");

public sealed record AppraisalDayTooEarly(DateOnly On, DateOnly Since) : Refusal($"日期 {On:yyyy-MM-dd} 早于上一步的 {Since:yyyy-MM-dd}。");

public sealed record AppraisalTooLate(string Clock, DateOnly LastDay) : Refusal($"{Clock}是 {LastDay:yyyy-MM-dd}，已经过期，不能再受理。");

public sealed record AppraisalStillContestable(DateOnly LastDay)
    : Refusal($"被征收人在 {LastDay:yyyy-MM-dd} 前还可以提出异议；本人认可的请勾选“本人认可”，否则等到期以后再确定。");

/// <summary>A step that has a record of its own and is taken with it.</summary>
public sealed record StepHasOwnRecord(HouseholdStatus Step, string Where) : Refusal($"“{Step.ActLabel()}”要从{Where}办理，不能只填一个日期。");
