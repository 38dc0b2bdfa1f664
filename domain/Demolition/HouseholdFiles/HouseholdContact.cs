using VillageTracker.Domain.Common;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Demolition.HouseholdFiles;

/// <summary>Why a household has not signed (扫尾原因).</summary>
public enum RemainingReason
{
    Headcount, AreaRecognition, TitleOrInheritance, Price, HousingChoice, HouseholdSplit, MortgageOrSeizure, Unreachable, BusinessLoss, HomedElsewhere, Other,
}

/// <summary>How people were met.</summary>
public enum ContactWay { Visit, Phone, AtOffice, Letter }

/// <summary>The words the screens use.</summary>
public static class ContactWords
{
    public static string Label(this RemainingReason reason) => reason switch
    {
        RemainingReason.Headcount => "安置人口认定",
        RemainingReason.AreaRecognition => "面积认定",
        RemainingReason.TitleOrInheritance => "产权、继承纠纷",
        RemainingReason.Price => "要价",
        RemainingReason.HousingChoice => "安置房源",
        RemainingReason.HouseholdSplit => "分户",
        RemainingReason.MortgageOrSeizure => "抵押、查封",
        RemainingReason.Unreachable => "外出联系不上",
        RemainingReason.BusinessLoss => "店铺、停产停业损失",
        RemainingReason.HomedElsewhere => "已在别处安置",
        RemainingReason.Other => "其他",
        _ => throw new ArgumentOutOfRangeException(nameof(reason)),
    };

    public static string Label(this ContactWay way) => way switch
    {
        ContactWay.Visit => "入户",
        ContactWay.Phone => "电话",
        ContactWay.AtOffice => "来访",
        ContactWay.Letter => "书面送达",
        _ => throw new ArgumentOutOfRangeException(nameof(way)),
    };
}

/// <summary>One talk with a household (入户走访记录). Written once; what was said is not changed afterwards.</summary>
public sealed class HouseholdContact : IBelongsToVillage
{
    public const int PeopleMaxLength = 60;
    public const int SummaryMaxLength = 500;
    public const int NextMaxLength = 200;

    private HouseholdContact() { }

    public int Id { get; private set; }
    public int HouseholdId { get; private set; }
    public Household Household { get; private set; } = null!;
    public long VillageCode { get; private set; }
    public DateOnly On { get; private set; }
    public ContactWay Way { get; private set; }

    /// <summary>走访人.</summary>
    public string By { get; private set; } = "";

    /// <summary>与谁谈.</summary>
    public string WithWhom { get; private set; } = "";
    public string Summary { get; private set; } = "";

    /// <summary>下一步 or what was agreed.</summary>
    public string? Next { get; private set; }

    /// <summary>约定日期 of the next talk.</summary>
    public DateOnly? NextOn { get; private set; }

    /// <summary>未签约原因 as it stood at this talk.</summary>
    public RemainingReason? Reason { get; private set; }
    public bool IsDemonstration { get; private set; }

    /// <exception cref="RefusedException">A part is missing or too long, a day to come, an appointment in the past of the talk.</exception>
    public static HouseholdContact Record(Household household, ContactFacts facts, DateOnly today)
    {
        if (facts.NextOn < facts.On)
        {
            throw new RefusedException(new AppointmentBeforeTalk(facts.NextOn!.Value, facts.On));
        }

        var contact = new HouseholdContact
        {
            Household = household,
            HouseholdId = household.Id,
            VillageCode = household.VillageCode,
            On = Words.NotInFuture("走访日期", facts.On, today),
            Way = facts.Way,
            By = Words.Require("走访人", facts.By, PeopleMaxLength),
            WithWhom = Words.Require("与谁谈", facts.WithWhom, PeopleMaxLength),
            Summary = Words.Require("谈话内容", facts.Summary, SummaryMaxLength),
            Next = Words.Optional("下一步", facts.Next, NextMaxLength),
            NextOn = facts.NextOn,
            Reason = facts.Reason,
        };
        household.NoteContact(contact);
        return contact;
    }

    public void MarkAsDemonstration() => IsDemonstration = true;
}

/// <summary>What is written down of a talk.</summary>
public sealed record ContactFacts(
    DateOnly On, ContactWay Way, string? By, string? WithWhom, string? Summary, string? Next, DateOnly? NextOn, RemainingReason? Reason);

public sealed record AppointmentBeforeTalk(DateOnly NextOn, DateOnly On) : Refusal($"约定日期 {NextOn:yyyy-MM-dd} 早于走访日期 {On:yyyy-MM-dd}。");
