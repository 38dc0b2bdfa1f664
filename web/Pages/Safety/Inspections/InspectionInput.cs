using System.ComponentModel.DataAnnotations;
using VillageTracker.Domain.Safety;

namespace VillageTracker.Web.Pages.Safety.Inspections;

/// <summary>The form of a check.</summary>
public sealed class InspectionInput
{
    [Required(ErrorMessage = "请填写检查日期。")]
    public DateOnly? CheckedOn { get; set; }

    [Required(ErrorMessage = "请填写开始时间。")]
    public TimeOnly? StartedAt { get; set; }

    [Required(ErrorMessage = "请填写结束时间。")]
    public TimeOnly? EndedAt { get; set; }

    [Required(ErrorMessage = "请填写第一名检查人员。")]
    public string FirstInspector { get; set; } = "";

    [Required(ErrorMessage = "请填写第二名检查人员。")]
    public string SecondInspector { get; set; } = "";

    [Required(ErrorMessage = "请填写陪同人员。")]
    public string MetBy { get; set; } = "";

    [Required(ErrorMessage = "请填写检查内容。"), StringLength(Inspection.TextMaxLength, ErrorMessage = "检查内容太长。")]
    public string Items { get; set; } = "";

    [StringLength(Inspection.TextMaxLength, ErrorMessage = "检查情况太长。")]
    public string? Findings { get; set; }

    [Required(ErrorMessage = "请选择现场处理方式。")]
    public InspectionTreatment? Treatment { get; set; }

    public bool IsNotCompleted { get; set; }

    [StringLength(Inspection.ReasonMaxLength, ErrorMessage = "拒签原因太长。")]
    public string? UnsignedReason { get; set; }

    public InspectionFacts Facts() => new(CheckedOn!.Value, StartedAt, EndedAt, FirstInspector, SecondInspector, MetBy, Items, Findings,
        Treatment!.Value, !IsNotCompleted, UnsignedReason);
}
