using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using VillageTracker.Domain.Resettlement.EntitlementRecords;
using VillageTracker.Domain.Resettlement.EntitlementRecords.Queries;
using VillageTracker.Domain.Resettlement.EntitlementRecords.UseCases;
using VillageTracker.Web.Infrastructure;

namespace VillageTracker.Web.Pages.Resettlement.Entitlements;

[Requires("Resettlement.Approve")]
public sealed class CorrectModel(EntitlementQuery entitlements, FreezeEntitlementHandler freeze) : FreezePageModel(entitlements, freeze)
{
    /// <summary>The record that was in force when the page was opened.</summary>
    [BindProperty]
    public int? RecordId { get; set; }

    [BindProperty]
    [Required(ErrorMessage = "请写明更正原因。"), StringLength(EntitlementRecord.CauseMaxLength, ErrorMessage = "更正原因最多 300 字。")]
    public string? Cause { get; set; }

    protected override int? Corrects => RecordId;

    protected override string? Because => Cause;
}
