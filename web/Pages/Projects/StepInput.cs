using System.ComponentModel.DataAnnotations;
using VillageTracker.Domain.Projects;

namespace VillageTracker.Web.Pages.Projects;

/// <summary>What the form of a step asks, for a stage and for a practical project.</summary>
public sealed class StepInput
{
    [Required(ErrorMessage = "请选择新的状态。")]
    public StageStatus? To { get; set; }

    [Required(ErrorMessage = "请填写日期。")]
    public DateOnly? On { get; set; }

    public bool IsReportedDay { get; set; }

    [StringLength(400)]
    public string? Reason { get; set; }

    public StepDay Day() => new(On!.Value, IsReportedDay);
}
