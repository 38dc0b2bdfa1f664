using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.RateLimiting;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Demolition.Notices;
using VillageTracker.Domain.Demolition.Notices.Queries;
using VillageTracker.Domain.Demolition.Notices.UseCases;
using VillageTracker.Web.Infrastructure;

namespace VillageTracker.Web.Pages.Notices;

/// <summary>A villager objects to a notice, without an account; gets a receipt number and a code.</summary>
[EnableRateLimiting(RateLimits.Guessable)]
public sealed class ObjectModel(PublicNoticesQuery notices, FileObjectionHandler file, AreaTicket tickets, VillageClock clock) : PublicPageModel
{
    [BindProperty, Required(ErrorMessage = "请写下您的意见。"), StringLength(Objection.TextMaxLength, ErrorMessage = "意见最多 1000 字，长的请写在纸上送来。")]
    public string? Text { get; set; }

    [BindProperty, StringLength(30, ErrorMessage = "称呼最多 30 字。")]
    public string? From { get; set; }

    [BindProperty, Required(ErrorMessage = "请留一个电话，好告诉您结果。"), StringLength(20, ErrorMessage = "电话最多 20 位。")]
    public string? Phone { get; set; }

    [BindProperty, StringLength(20, ErrorMessage = "户号最多 20 位。")]
    public string? HouseholdCode { get; set; }

    public PublicNoticeView Notice { get; private set; } = null!;

    /// <summary>After it was filed; shown this once.</summary>
    public ObjectionReceipt? Receipt { get; private set; }

    public DateOnly Today => clock.Today;

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var number = (string)RouteData.Values["number"]!;
        Notice = await notices.OneAsync(number, tickets.Of(Request), HttpContext.RequestAborted) ?? throw new NotFoundException("这份公示");
        await base.OnPageHandlerExecutionAsync(context, next);
    }

    public void OnGet() { }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (ModelState.IsValid)
        {
            Receipt = await file.HandleAsync(
                new(Notice.Number, ObjectionChannel.Online, tickets.Of(Request), From, Phone, HouseholdCode, Text!, clock.Today), cancellation);
        }

        return Page();
    }
}
