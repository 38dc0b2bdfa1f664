using NetTopologySuite.Geometries;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Geo;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Safety;

/// <summary>What is written on the first page of an enterprise's file (一企一档).</summary>
/// <param name="Name">The name on the licence.</param>
/// <param name="CreditCode">统一社会信用代码; a stall without a licence has none.</param>
/// <param name="Address">Where the work is done, not where the firm is registered.</param>
/// <param name="Industry">行业, in the office's words.</param>
/// <param name="StaffCount">People working there, temporary ones included.</param>
/// <param name="PersonInCharge">主要负责人: the first responsible person (安全生产法 art. 5).</param>
/// <param name="RiskMarks">重点风险标记.</param>
/// <param name="LandlordNote">Who lets the premises and who rents them (出租、承租关系).</param>
public sealed record EnterpriseFacts(string Name, CreditCode? CreditCode, string Address, string Industry, int StaffCount,
    string PersonInCharge, RiskMarks RiskMarks, string? LandlordNote);

/// <summary>A workplace in the village whose safety is looked after (企业).</summary>
/// <remarks>
/// The colour kept here is the rated one (评定等级). The colour that counts is <see cref="LevelWith"/>: an open major hazard makes
/// it red until the hazard is closed.
/// </remarks>
public sealed class Enterprise : IBelongsToVillage, IVersioned, IShaped
{
    public const int CodeMaxLength = 10;
    public const int NameMaxLength = 100;
    public const int IndustryMaxLength = 60;
    public const int NoteMaxLength = 300;

    /// <summary>What the telephone number is sealed for.</summary>
    public const string PhonePurpose = "Enterprise.Phone";

    private readonly List<RiskRating> _ratings = [];

    private Enterprise() { }

    public int Id { get; private set; }

    /// <summary>Q001, Q002 … within the village.</summary>
    public string Code { get; private set; } = "";
    public string Name { get; private set; } = "";

    /// <summary>First letters of the name's pinyin, for searching.</summary>
    public string PinyinInitials { get; private set; } = "";
    public CreditCode? CreditCode { get; private set; }
    public string Address { get; private set; } = "";
    public string Industry { get; private set; } = "";
    public int StaffCount { get; private set; }
    public string PersonInCharge { get; private set; } = "";
    public byte[]? PhoneSealed { get; private set; }
    public RiskMarks RiskMarks { get; private set; }
    public RiskLevel RatedLevel { get; private set; }
    public string? LandlordNote { get; private set; }

    /// <summary>The day the file was opened (建档); the first check is due counting from it.</summary>
    public DateOnly RegisteredOn { get; private set; }

    /// <summary>The last day it worked here; null while it does.</summary>
    public DateOnly? ClosedDownOn { get; private set; }
    public Geometry? Shape { get; private set; }
    public GeoBounds? Bounds { get; private set; }
    public long VillageCode { get; private set; }
    public bool IsDemonstration { get; private set; }
    public int Version { get; private set; }

    /// <summary>The rated colours with the days from which they held.</summary>
    public IReadOnlyList<RiskRating> Ratings => _ratings;

    /// <exception cref="RefusedException">A fact is missing or impossible.</exception>
    public static Enterprise Register(long villageCode, string code, EnterpriseFacts facts, RiskLevel level, DateOnly on, bool isDemonstration = false)
    {
        var enterprise = new Enterprise { VillageCode = villageCode, Code = code, RegisteredOn = on, IsDemonstration = isDemonstration };
        enterprise.Correct(facts);
        enterprise.Rate(level, on, "建档评定");
        return enterprise;
    }

    /// <exception cref="RefusedException">A fact is missing or impossible.</exception>
    public void Correct(EnterpriseFacts facts)
    {
        Name = Words.Require("企业名称", facts.Name, NameMaxLength);
        PinyinInitials = Common.PinyinInitials.Of(Name);
        CreditCode = facts.CreditCode;
        Address = Words.Require("地址", facts.Address, 200);
        Industry = Words.Require("行业", facts.Industry, IndustryMaxLength);
        StaffCount = facts.StaffCount >= 0 ? facts.StaffCount : throw new RefusedException(new StaffCountNegative());
        PersonInCharge = PersonName.Require(facts.PersonInCharge);
        RiskMarks = facts.RiskMarks;
        LandlordNote = Words.Optional("出租承租情况", facts.LandlordNote, NoteMaxLength);
    }

    /// <summary>Rates the risk anew (评定风险等级).</summary>
    /// <exception cref="RefusedException">The day lies before the rating that holds.</exception>
    public void Rate(RiskLevel level, DateOnly on, string reason)
    {
        if (_ratings.Count > 0 && _ratings.Max(r => r.RatedOn) is var last && on < last)
        {
            throw new RefusedException(new RatedBeforeLastRating(last));
        }

        RatedLevel = level;
        _ratings.Add(new(VillageCode, level, on, Words.Require("评定理由", reason, RiskRating.ReasonMaxLength)));
    }

    /// <summary>The colour that counts: an open major hazard forces red (重大隐患未销号期间按红色管理).</summary>
    public static RiskLevel LevelWith(RiskLevel rated, bool hasOpenMajorHazard) => hasOpenMajorHazard ? RiskLevel.Red : rated;

    public void KeepPhone(byte[]? phoneSealed) => PhoneSealed = phoneSealed;

    public void Place(Point? point) => (Shape, Bounds) = (point, GeoBounds.Of(point));

    /// <summary>It stops working here (停业、迁出): no further checks are due.</summary>
    /// <exception cref="RefusedException">Hazards are still open.</exception>
    public void CloseDown(DateOnly on, int openHazards) => ClosedDownOn = openHazards == 0
        ? on
        : throw new RefusedException(new OpenHazardsRemain(Name, openHazards));
}

public sealed record StaffCountNegative() : Refusal("从业人数不能是负数。");

public sealed record RatedBeforeLastRating(DateOnly Last) : Refusal($"上一次评定风险等级是 {Last:yyyy-MM-dd}，新的评定日期不能比它早。");

public sealed record OpenHazardsRemain(string Name, int Count) : Refusal($"{Name}还有{Count}条隐患没有销号，不能办理停业迁出。");
