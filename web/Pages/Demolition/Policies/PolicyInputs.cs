using System.ComponentModel.DataAnnotations;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Demolition.Compensation;
using VillageTracker.Domain.Demolition.UseCases;

namespace VillageTracker.Web.Pages.Demolition.Policies;

/// <summary>A rate as typed.</summary>
public sealed class RateInput
{
    public int Order { get; set; }

    [Range(0, 99_999_999, ErrorMessage = "标准不能是负数。")]
    public decimal? Rate { get; set; }

    /// <summary>The new version no longer has the row.</summary>
    public bool Without { get; set; }
}

/// <summary>A row to be added, as typed.</summary>
public sealed class NewRateInput
{
    public CompensationCode Code { get; set; } = CompensationCode.Attachment;

    public RateBasis Basis { get; set; } = RateBasis.PerItem;

    [StringLength(RateEntry.NameMaxLength, ErrorMessage = "名称最多 40 个字。")]
    public string? Name { get; set; }

    [Range(0, 99_999_999, ErrorMessage = "标准不能是负数。")]
    public decimal? Rate { get; set; }

    [StringLength(RateEntry.UnitMaxLength, ErrorMessage = "单位最多 10 个字。")]
    public string? Unit { get; set; }

    [Range(0, 99_999_999, ErrorMessage = "最低标准不能是负数。")]
    public decimal? Minimum { get; set; }

    public CareGroup For { get; set; }

    public DateOnly? SignedFrom { get; set; }

    public DateOnly? SignedTo { get; set; }

    [Range(1, 100_000, ErrorMessage = "分摊户数要在 1 到 10 万之间。")]
    public int? SharedBy { get; set; }

    public bool InCash { get; set; }

    public NewRate Build() => new(Code, Basis, Name, Rate ?? 0, Unit, Money.RoundYuan(Minimum ?? 0), For, SignedFrom, SignedTo, SharedBy, InCash);
}

/// <summary>A step of the overrun as typed: people count months from 1.</summary>
public sealed class OverrunInput
{
    public TransitionMode Mode { get; set; }

    [Range(1, 600, ErrorMessage = "月数要在 1 到 600 之间。")]
    public int? FromMonth { get; set; }

    [Range(0, 10, ErrorMessage = "倍数要在 0 到 10 之间。")]
    public decimal? Factor { get; set; }

    public static OverrunInput Of(OverrunStep step) => new() { Mode = step.Mode, FromMonth = step.FromMonth + 1, Factor = step.Factor };

    public NewOverrunStep Build() => new(Mode, (FromMonth ?? 1) - 1, Factor!.Value);
}
