using VillageTracker.Domain.Common;
using VillageTracker.Domain.Organisation;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Resettlement.Draws;

/// <summary>A public draw (抽签): list, commitment, digits of the hall and result, so that any villager can do it again.</summary>
/// <remarks>
/// Before anybody says a digit the list's hash and the commitment to a secret of the server are published; the digits come from the hall;
/// the seed is the hash of all three. So neither who knows the secret nor who speaks last can choose the result. A record is never changed
/// back or deleted: a wrong one is voided, a second draw is a new number that names this one. The acts are in the other half of this class.
/// </remarks>
public sealed partial class Draw : IBelongsToVillage, IVersioned
{
    public const int NumberMaxLength = 20;
    public const int TitleMaxLength = 60;
    public const int PlaceMaxLength = 60;
    public const int BatchMaxLength = 20;
    public const int ReasonMaxLength = 300;

    /// <summary>Bytes of the secret before it is written as hexadecimal digits.</summary>
    public const int SecretBytes = 32;

    /// <summary>Seals the secret until the draw.</summary>
    public const string SecretPurpose = "draw-secret";

    private readonly List<DrawEntrant> _entrants = [];
    private readonly List<DrawHome> _homes = [];
    private readonly List<DrawDigit> _digits = [];
    private readonly List<DrawPlace> _places = [];
    private readonly List<DrawStep> _steps = [];

    private Draw() { }

    public int Id { get; private set; }
    public long VillageCode { get; private set; }
    public int AreaId { get; private set; }

    /// <summary>CQ-2020-0001, without a gap; a voided draw keeps it.</summary>
    public string Number { get; private set; } = "";
    public string Title { get; private set; } = "";
    public DrawKind Kind { get; private set; }
    public DrawStatus Status { get; private set; }

    /// <summary>The batches' names, parted by |.</summary>
    public string BatchNames { get; private set; } = "";

    /// <summary>抽签日期 as announced; not before it.</summary>
    public DateOnly DrawOn { get; private set; }

    /// <summary>抽签地点.</summary>
    public string Hall { get; private set; } = "";

    /// <summary>Households that have a home already were left out.</summary>
    public bool OnlyWithoutHome { get; private set; }

    /// <summary>名单校验值, from the freezing on.</summary>
    public string? ListHash { get; private set; }

    /// <summary>承诺值: SHA-256 of the secret.</summary>
    public string? Commitment { get; private set; }
    public byte[]? SecretSealed { get; private set; }

    /// <summary>密钥, open from the draw on.</summary>
    public string? Secret { get; private set; }

    /// <summary>How often a digit was entered or struck: a draw that was prepared on other digits than these is stale.</summary>
    public int DigitActs { get; private set; }

    /// <summary>种子.</summary>
    public string? Seed { get; private set; }

    /// <summary>The draw that this one repeats (重抽).</summary>
    public int? PreviousId { get; private set; }
    public string? RedrawReason { get; private set; }
    public bool IsDemonstration { get; private set; }
    public int Version { get; private set; }

    public IReadOnlyList<DrawEntrant> Entrants => _entrants;
    public IReadOnlyList<DrawHome> Homes => _homes;
    public IReadOnlyList<DrawDigit> Digits => _digits;
    public IReadOnlyList<DrawPlace> Places => _places;
    public IReadOnlyList<DrawStep> Steps => _steps;

    public IReadOnlyList<string> Batches => BatchNames.Split('|');

    /// <summary>Public from the freezing on, also when it was voided after it.</summary>
    public bool IsPublic => ListHash is not null;

    public IReadOnlyList<DrawDigitValue> CountedDigits => [.. _digits.Where(d => d.Counts).OrderBy(d => d.Place).Select(d => d.Value)];

    /// <summary>到场见证人: how many names were recorded in the hall.</summary>
    public int WitnessesPresent => StepOf(DrawAct.Attend)?.Note?.Split(['、', '，', ',', ';', '；', ' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).Length ?? 0;

    public DrawStep? StepOf(DrawAct act) => _steps.SingleOrDefault(s => s.Act == act);

    /// <summary>The list as the rows say it now.</summary>
    public DrawList List() => new(Number, Kind, Title, IsDemonstration, Batches, _entrants.Select(e => e.Entry), _homes.Select(h => h.Code));

    /// <summary>The draw file as the rows say it now.</summary>
    public DrawFile File() => DrawFile.Of(List(), ListHash ?? "", Commitment ?? "", Secret ?? "", Secret is null ? [] : CountedDigits, Seed ?? "",
        [.. _places.OrderBy(p => p.Number).Select(p => p.Value)]);

    /// <exception cref="RefusedException">Words missing, or a list that could not be drawn: <see cref="DrawList.Check"/>.</exception>
    public static Draw Prepare(DrawPlan plan, DrawMoment moment, bool isDemonstration = false)
    {
        var draw = new Draw
        {
            VillageCode = plan.VillageCode,
            AreaId = plan.AreaId,
            Number = plan.Number,
            Title = Words.Require("标题", plan.Title, TitleMaxLength),
            Kind = plan.Kind,
            BatchNames = string.Join('|', plan.Batches.Select(b => Words.Require("批次名称", b, BatchMaxLength))),
            DrawOn = plan.DrawOn,
            Hall = Words.Require("抽签地点", plan.Hall, PlaceMaxLength),
            OnlyWithoutHome = plan.OnlyWithoutHome,
            PreviousId = plan.PreviousId,
            RedrawReason = plan.PreviousId is null ? null : Words.Require("重抽的原因", plan.RedrawReason, ReasonMaxLength),
            IsDemonstration = isDemonstration,
        };
        Refuse.If(plan.DrawOn < moment.On, () => new DrawDayPast(plan.DrawOn));
        RefuseShortPublication(plan.DrawOn, moment.On, plan.Demands);
        draw._entrants.AddRange(plan.Entrants.Select(e => new DrawEntrant(plan.VillageCode, e.HouseholdId, e.Entry)));
        draw._homes.AddRange(plan.Homes.Select(h => new DrawHome(plan.VillageCode, h.Id, h.Code)));
        draw.List().Check();
        draw._steps.Add(new(plan.VillageCode, DrawAct.Prepare, moment, null));
        return draw;
    }
}

/// <summary>What a draw is prepared from.</summary>
/// <param name="Batches">Names; each entrant says which one by its number.</param>
/// <param name="Homes">Keys and room numbers, where homes are dealt.</param>
public sealed record DrawPlan(
    long VillageCode, int AreaId, string Number, string Title, DrawKind Kind, IReadOnlyList<string> Batches, DateOnly DrawOn, string Hall, bool OnlyWithoutHome,
    IReadOnlyList<DrawPlanEntrant> Entrants, IReadOnlyList<(int Id, string Code)> Homes, int? PreviousId = null, string? RedrawReason = null)
{
    /// <summary>By the rules of the day of preparing.</summary>
    public required DrawDemands Demands { get; init; }
}

/// <summary>A household on the list with its key.</summary>
public sealed record DrawPlanEntrant(int HouseholdId, DrawEntry Entry);
