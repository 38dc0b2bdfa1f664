using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Persistence;
using VillageTracker.Domain.Resettlement;

namespace VillageTracker.Domain.Demolition.Notices;

/// <summary>A notice as it hung on the board (公示): a snapshot that never changes, with its period and where to object.</summary>
/// <remarks>
/// A wrong notice is withdrawn or replaced by another, never deleted: number, content and hash stay, so that the paper on the wall can be
/// proved later. The number comes from a gap-free series of the year.
/// </remarks>
public sealed class PublicNotice : IVersioned, IBelongsToVillage
{
    public const int NumberMaxLength = 20;
    public const int TitleMaxLength = 80;
    public const int ChannelMaxLength = 200;
    public const int BodyMaxLength = 4000;
    public const int HashLength = 64;
    public const int ReasonMaxLength = 300;
    public const int NameMaxLength = 60;

    private PublicNotice() { }

    public int Id { get; private set; }
    public long VillageCode { get; private set; }

    /// <summary>The demolition area; null where it is about an estate.</summary>
    public int? AreaId { get; private set; }

    /// <summary>The estate; null where it is about a demolition area.</summary>
    public int? EstateId { get; private set; }

    public NoticeType Type { get; private set; }

    /// <summary>GS-2020-0003.</summary>
    public string Number { get; private set; } = "";
    public string Title { get; private set; } = "";

    /// <summary>发布机关: on state land the government of county level, never the village as deciding party.</summary>
    public string IssuingBody { get; private set; } = "";
    public DateOnly PostedOn { get; private set; }

    /// <summary>The last day of the period as printed.</summary>
    public DateOnly LastDay { get; private set; }

    /// <summary>提意见的最后一天: the last day, moved if it is a day off.</summary>
    public DateOnly ObjectUntil { get; private set; }

    /// <summary>向谁提.</summary>
    public string ObjectTo { get; private set; } = "";

    /// <summary>怎么提.</summary>
    public string ObjectHow { get; private set; } = "";

    /// <summary>带什么.</summary>
    public string Bring { get; private set; } = "";

    /// <summary>JSON of <see cref="NoticeContent"/>.</summary>
    public string Content { get; private set; } = "";

    /// <summary>SHA-256 over number, title, period and content.</summary>
    public string Hash { get; private set; } = "";
    public string PreparedBy { get; private set; } = "";
    public DateOnly? WithdrawnOn { get; private set; }
    public string? WithdrawReason { get; private set; }

    /// <summary>The notice that took its place.</summary>
    public int? ReplacedById { get; private set; }

    /// <summary>Keyed hash of the code printed on the board (片区查阅码) with which the people of the area read it at home; null for an open one.</summary>
    public byte[]? BoardCodeIndex { get; private set; }

    /// <summary>The same code sealed, for printing the board again.</summary>
    public byte[]? BoardCodeSealed { get; private set; }
    public bool IsDemonstration { get; private set; }
    public int Version { get; private set; }

    public bool InForce => WithdrawnOn is null;

    /// <exception cref="RefusedException">A period shorter than the law's, nothing to show, or no word on where to object.</exception>
    public static PublicNotice Post(DemolitionArea area, NoticeType type, NoticeTerms terms, NoticeContent content, NoticePeriod period, bool isDemonstration = false)
    {
        RefuseUnless(!type.IsHousing(), type);
        var notice = Post((area.VillageCode, area.Code), type, terms, content, period, isDemonstration);
        notice.AreaId = area.Id;
        return notice;
    }

    /// <summary>Of the homes of an estate; full names are not kept.</summary>
    /// <exception cref="RefusedException">As of an area.</exception>
    public static PublicNotice Post(Estate estate, NoticeType type, NoticeTerms terms, NoticeContent content, NoticePeriod period, bool isDemonstration = false)
    {
        RefuseUnless(type.IsHousing(), type);
        var notice = Post((estate.VillageCode, estate.Name), type, terms, content.WithoutNames(), period, isDemonstration);
        notice.EstateId = estate.Id;
        return notice;
    }

    private static PublicNotice Post((long VillageCode, string Name) place, NoticeType type, NoticeTerms terms, NoticeContent content, NoticePeriod period, bool isDemonstration)
    {
        if (terms.LastDay < period.ShortestLastDay)
        {
            throw new RefusedException(new NoticePeriodTooShort(type, period.Rule, period.Article, period.ShortestLastDay));
        }

        if (type.HasRows() && content.Rows.Count == 0)
        {
            throw new RefusedException(new NoticeHasNoRows(type, place.Name));
        }

        if (string.IsNullOrWhiteSpace(terms.ObjectTo) || string.IsNullOrWhiteSpace(terms.ObjectHow) || (!type.HasRows() && string.IsNullOrWhiteSpace(content.Body)))
        {
            throw new RefusedException(new NoticeIncomplete());
        }

        var notice = new PublicNotice
        {
            VillageCode = place.VillageCode, Type = type, Number = terms.Number, Title = terms.Title.Trim(), IssuingBody = terms.IssuingBody.Trim(),
            PostedOn = terms.PostedOn, LastDay = terms.LastDay, ObjectUntil = period.ObjectUntil, ObjectTo = terms.ObjectTo.Trim(), ObjectHow = terms.ObjectHow.Trim(),
            Bring = terms.Bring?.Trim() ?? "", Content = content.ToJson(), PreparedBy = terms.PreparedBy, IsDemonstration = isDemonstration,
        };
        notice.Hash = notice.ComputedHash();
        return notice;
    }

    /// <summary>Gives the code that is printed on the board in the area.</summary>
    public void GiveBoardCode(byte[] index, byte[] sealedCode) => (BoardCodeIndex, BoardCodeSealed) = (index, sealedCode);

    /// <summary>撤回、更换: the paper comes off the wall, the record stays.</summary>
    /// <exception cref="RefusedException">Withdrawn already, or no reason.</exception>
    public void Withdraw(DateOnly on, string? reason, int? replacedBy = null)
    {
        if (!InForce)
        {
            throw new RefusedException(new NoticeWithdrawnAlready(Number));
        }

        if (string.IsNullOrWhiteSpace(reason))
        {
            throw new RefusedException(new WithdrawNeedsReason(Number));
        }

        (WithdrawnOn, WithdrawReason, ReplacedById) = (on, reason.Trim(), replacedBy);
    }

    /// <summary>Whether the stored content still is what was posted.</summary>
    public bool Holds() => Hash == ComputedHash();

    private string ComputedHash() => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n',
        "notice 1", Number, Type.ToString(), Title, IssuingBody, Day(PostedOn), Day(LastDay), ObjectTo, ObjectHow, Bring, Content))));

    /// <summary>What is open to everybody must not be made from an area's rows, and the other way round.</summary>
    private static void RefuseUnless(bool fits, NoticeType type)
    {
        if (!fits)
        {
            throw new RefusedException(new NoticeOfAnotherKind(type));
        }
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}

/// <summary>What a notice says besides its content.</summary>
public sealed record NoticeTerms(
    string Number, string Title, string IssuingBody, DateOnly PostedOn, DateOnly LastDay, string ObjectTo, string ObjectHow, string? Bring, string PreparedBy);

/// <summary>How long a notice must hang at least, and the last day to object that follows from its last day.</summary>
public sealed record NoticePeriod(Period Rule, string Article, DateOnly ShortestLastDay, DateOnly ObjectUntil);

public sealed record NoticePeriodTooShort(NoticeType Type, Period Period, string Article, DateOnly Shortest)
    : Refusal($"{Type.Label()}期不少于{Period}（{Article}），截止日不能早于 {Shortest:yyyy-MM-dd}。");

public sealed record NoticeHasNoRows(NoticeType Type, string AreaCode) : Refusal($"{AreaCode} 还没有可以列入“{Type.Label()}”的内容。");

public sealed record NoticeOfAnotherKind(NoticeType Type)
    : Refusal(Type.IsHousing() ? $"“{Type.Label()}”请到安置房的公示里生成。" : $"“{Type.Label()}”请到征收片区里生成。");

public sealed record NoticeIncomplete() : Refusal("请写明向谁提意见、怎么提；征求意见公告还要写内容。");

public sealed record NoticeWithdrawnAlready(string Number) : Refusal($"公示 {Number} 已经撤下。");

public sealed record WithdrawNeedsReason(string Number) : Refusal($"撤下公示 {Number} 要写明原因。");

public sealed record NoticeInFuture(DateOnly On) : Refusal($"发布日期 {On:yyyy-MM-dd} 还没有到，贴出以后再登记。");
