using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Demolition.Notices.Queries;
using VillageTracker.Domain.Demolition.Notices.UseCases;
using VillageTracker.Domain.Resettlement;
using VillageTracker.Web.Infrastructure;

namespace VillageTracker.Web.Pages.Notices;

/// <summary>The door to an area's own notices: the code of its board, or a household's slip.</summary>
[EnableRateLimiting(RateLimits.Guessable)]
public sealed class AreaModel(PublicNoticesQuery notices, OpenAreaNoticesHandler open, AreaTicket tickets, VillageClock clock, IWebHostEnvironment host)
    : PublicPageModel
{
    [BindProperty, Required(ErrorMessage = "请填写查阅码或查询码。"), StringLength(30, ErrorMessage = "码是 10 位，请照着填写。")]
    public string? Code { get; set; }

    [BindProperty, StringLength(6, ErrorMessage = "请填写身份证号的后六位。")]
    public string? IdEnd { get; set; }

    /// <summary>The area's notices, for who has a ticket.</summary>
    public IReadOnlyList<PublicNoticeLine>? Notices { get; private set; }

    /// <summary>The demonstration's board code, in Development only.</summary>
    public string? Example => host.IsDevelopment() ? DemonstrationCodes.Board.ToString() : null;

    public bool NotFoundAnswer { get; private set; }

    public DateOnly Today => clock.Today;

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        if (tickets.Of(Request) is { } area)
        {
            Notices = await notices.OfAreaAsync(area, cancellation);
        }
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (!ModelState.IsValid)
        {
            return Page();
        }

        if (await open.HandleAsync(Code, IdEnd, cancellation) is not { } area)
        {
            NotFoundAnswer = true;
            return Page();
        }

        tickets.Give(Response, area);
        return RedirectToPage();
    }

    public IActionResult OnPostLeave()
    {
        AreaTicket.TakeAway(Response);
        return RedirectToPage("Index");
    }
}
