using VillageTracker.Domain.Common;
using VillageTracker.Domain.Persistence;
using VillageTracker.Domain.Rules;

namespace VillageTracker.Domain.Safety;

/// <summary>How a check ended (检查结果). Stored by name.</summary>
public enum InspectionResult
{
    /// <summary>未发现隐患.</summary>
    NoHazard,

    /// <summary>发现隐患.</summary>
    HazardsFound,

    /// <summary>未能完成检查: locked, refused entry. Does not count as a check.</summary>
    NotCompleted,
}

/// <summary>What was done on the spot (现场处理). Stored by name.</summary>
/// <remarks>
/// A village and its grid workers look, remind, advise in writing and report (安全生产法 art. 75). Orders to rectify belong to the district,
/// notices to rectify to the street; neither is offered here.
/// </remarks>
public enum InspectionTreatment
{
    /// <summary>无需处理.</summary>
    NothingToDo,

    /// <summary>当场提醒改正.</summary>
    RemindedOnSite,

    /// <summary>发出安全隐患告知单.</summary>
    AdvisoryIssued,

    /// <summary>上报街道安监中心.</summary>
    ReportedToStreet,
}

/// <summary>What the inspectors write down (现场检查记录).</summary>
public sealed record InspectionFacts(DateOnly CheckedOn, TimeOnly? StartedAt, TimeOnly? EndedAt, string FirstInspector, string SecondInspector,
    string MetBy, string Items, string? Findings, InspectionTreatment Treatment, bool IsCompleted, string? UnsignedReason);

/// <summary>One check of one enterprise by two people (现场检查记录), numbered without gaps.</summary>
public sealed class Inspection : IBelongsToVillage, IVersioned
{
    public const int NumberMaxLength = 30;
    public const int TextMaxLength = 1000;
    public const int ReasonMaxLength = 200;

    private Inspection() { }

    public int Id { get; private set; }

    /// <summary>AQJC-2020-0001.</summary>
    public string Number { get; private set; } = "";
    public int EnterpriseId { get; private set; }
    public Enterprise Enterprise { get; private set; } = null!;
    public DateOnly CheckedOn { get; private set; }
    public TimeOnly? StartedAt { get; private set; }
    public TimeOnly? EndedAt { get; private set; }
    public string FirstInspector { get; private set; } = "";
    public string SecondInspector { get; private set; } = "";

    /// <summary>Who received the inspectors for the enterprise (陪同人员).</summary>
    public string MetBy { get; private set; } = "";

    /// <summary>What was looked at (检查内容).</summary>
    public string Items { get; private set; } = "";
    public string? Findings { get; private set; }
    public InspectionTreatment Treatment { get; private set; }
    public InspectionResult Result { get; private set; }

    /// <summary>Why the enterprise did not sign (拒签原因); null when it signed.</summary>
    public string? UnsignedReason { get; private set; }

    /// <summary>How many hazards were written down; gives the next one its number.</summary>
    public int HazardCount { get; private set; }
    public long VillageCode { get; private set; }
    public bool IsDemonstration { get; private set; }
    public int Version { get; private set; }

    /// <summary>The series of a year's numbers.</summary>
    public static string SeriesOf(int year) => $"AQJC-{year}";

    public static string NumberOf(int year, int sequence) => $"{SeriesOf(year)}-{sequence:0000}";

    /// <exception cref="RefusedException">A future day, one inspector twice, hours the wrong way round, a word missing.</exception>
    public static Inspection Record(Enterprise enterprise, string number, InspectionFacts facts, DateOnly today, bool isDemonstration = false)
    {
        var (first, second) = (PersonName.Require(facts.FirstInspector), PersonName.Require(facts.SecondInspector));
        if (first == second)
        {
            throw new RefusedException(new TwoInspectorsNeeded(first));
        }

        if (facts is { StartedAt: { } from, EndedAt: { } to } && to <= from)
        {
            throw new RefusedException(new EndsBeforeItStarts(from, to));
        }

        return new()
        {
            Number = number,
            Enterprise = enterprise,
            CheckedOn = Words.NotInFuture("检查日期", facts.CheckedOn, today),
            StartedAt = facts.StartedAt,
            EndedAt = facts.EndedAt,
            FirstInspector = first,
            SecondInspector = second,
            MetBy = Words.Require("陪同人员", facts.MetBy, PersonName.MaxLength),
            Items = Words.Require("检查内容", facts.Items, TextMaxLength),
            Findings = Words.Optional("检查情况", facts.Findings, TextMaxLength),
            Treatment = facts.Treatment,
            Result = facts.IsCompleted ? InspectionResult.NoHazard : InspectionResult.NotCompleted,
            UnsignedReason = Words.Optional("拒签原因", facts.UnsignedReason, ReasonMaxLength),
            VillageCode = enterprise.VillageCode,
            IsDemonstration = isDemonstration,
        };
    }

    /// <summary>Writes down a hazard seen on this check and what was done about it.</summary>
    /// <remarks>The treatment of the whole check is the gravest of its hazards: the enum is in that order.</remarks>
    /// <exception cref="RefusedException">No treatment, a major hazard not reported, a deadline outside the limit.</exception>
    public Hazard Find(HazardFacts facts, InspectionTreatment treatment, RuleBook rules)
    {
        if (treatment == InspectionTreatment.NothingToDo)
        {
            throw new RefusedException(new HazardNeedsTreatment());
        }

        if (facts.Grade == HazardGrade.Major && treatment != InspectionTreatment.ReportedToStreet)
        {
            throw new RefusedException(new MajorHazardNotReported());
        }

        var hazard = Hazard.Find(this, $"{Number}-{HazardCount + 1}", facts, rules);
        HazardCount++;
        Treatment = treatment > Treatment ? treatment : Treatment;
        Result = Result == InspectionResult.NotCompleted ? Result : InspectionResult.HazardsFound;
        return hazard;
    }
}

public sealed record TwoInspectorsNeeded(string Name) : Refusal($"现场检查要有两名检查人员，不能都是“{Name}”。");

public sealed record EndsBeforeItStarts(TimeOnly From, TimeOnly To) : Refusal($"检查结束时间 {To:HH\\:mm} 应晚于开始时间 {From:HH\\:mm}。");

public sealed record HazardNeedsTreatment() : Refusal("发现隐患时要选择现场处理方式，不能是“无需处理”。");

public sealed record MajorHazardNotReported() : Refusal("重大事故隐患必须上报街道安监中心，现场处理请选“上报街道安监中心”。");
