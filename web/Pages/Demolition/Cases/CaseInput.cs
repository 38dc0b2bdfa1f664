using System.ComponentModel.DataAnnotations;
using VillageTracker.Domain.Demolition.Cases;

namespace VillageTracker.Web.Pages.Demolition.Cases;

/// <summary>What the form of a case asks.</summary>
public sealed class CaseInput
{
    [Required(ErrorMessage = "请填写决定机关。"), StringLength(ExpropriationCase.BodyMaxLength, ErrorMessage = "决定机关最多 60 字。")]
    public string Decider { get; set; } = "";

    [Required(ErrorMessage = "请填写公告发布机关。"), StringLength(ExpropriationCase.BodyMaxLength, ErrorMessage = "发布机关最多 60 字。")]
    public string IssuingBody { get; set; } = "";

    [StringLength(ExpropriationCase.BodyMaxLength * 2, ErrorMessage = "实施单位最多 120 字。")]
    public string? ImplementingUnit { get; set; }

    public bool IsOldTownRenewal { get; set; }

    public bool MajorityObjects { get; set; }

    [StringLength(ExpropriationCase.ConditionMaxLength, ErrorMessage = "生效条件最多 200 字。")]
    public string? SigningCondition { get; set; }

    public bool TrackIsAssumed { get; set; }

    public static CaseInput Of(ExpropriationCase c) => new()
    {
        Decider = c.Decider,
        IssuingBody = c.IssuingBody,
        ImplementingUnit = c.ImplementingUnit,
        IsOldTownRenewal = c.IsOldTownRenewal,
        MajorityObjects = c.MajorityObjects,
        SigningCondition = c.SigningCondition,
        TrackIsAssumed = c.TrackIsAssumed,
    };

    public CaseFacts Facts() => new(Decider, IssuingBody, ImplementingUnit, IsOldTownRenewal, MajorityObjects, SigningCondition, TrackIsAssumed);
}
