using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Demolition.Notices;
using VillageTracker.Domain.Demolition.Notices.Queries;
using VillageTracker.Domain.Demolition.Notices.UseCases;
using VillageTracker.Web.Pages.Demolition.Notices;

namespace VillageTracker.Web.Pages.Demolition.Objections;

/// <summary>Staff write an objection down for a villager; it is marked as such.</summary>
public sealed class FileModel(NoticeQuery notices, FileObjectionHandler file, VillageClock clock) : NoticePageModel(notices)
{
    [BindProperty, Required(ErrorMessage = "请写下意见。"), StringLength(Objection.TextMaxLength, ErrorMessage = "意见最多 1000 字。")]
    public string? Text { get; set; }

    [BindProperty, StringLength(30, ErrorMessage = "最多 30 字。")]
    public string? From { get; set; }

    [BindProperty, StringLength(20, ErrorMessage = "电话最多 20 位。")]
    public string? Phone { get; set; }

    [BindProperty, StringLength(20, ErrorMessage = "户号最多 20 位。")]
    public string? HouseholdCode { get; set; }

    [BindProperty, Required(ErrorMessage = "请填写收到日期。")]
    public DateOnly? ReceivedOn { get; set; }

    /// <summary>After it was filed; shown this once.</summary>
    public ObjectionReceipt? Receipt { get; private set; }

    public void OnGet() => ReceivedOn = clock.Today;

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (ModelState.IsValid)
        {
            Receipt = await file.HandleAsync(
                new(View.Notice.Number, ObjectionChannel.ByStaff, null, From, Phone, HouseholdCode, Text!, ReceivedOn!.Value), cancellation);
        }

        return Page();
    }
}
