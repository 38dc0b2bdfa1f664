using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Resettlement.Draws;
using VillageTracker.Domain.Resettlement.Draws.Queries;
using VillageTracker.Domain.Resettlement.Draws.UseCases;
using VillageTracker.Domain.Rules.Queries;
using VillageTracker.Web.Ui;

namespace VillageTracker.Web.Pages.Resettlement.Draws;

/// <summary>The desk in the hall: digits go in one by one, then the draw.</summary>
public sealed class DigitsModel(DrawQuery draws, RuleBookQuery rules, HearDigitHandler hear, StrikeDigitHandler strike, VillageClock clock) : DrawPageModel(draws)
{
    [BindProperty]
    [Range(1, DrawDigit.HighestSeat, ErrorMessage = "座位号是 1 至 99。")]
    public int? Seat { get; set; }

    [BindProperty]
    [Range(0, 9, ErrorMessage = "现场数字是 0 至 9 的一位数。")]
    public int? Digit { get; set; }

    [BindProperty]
    public int? StruckSeat { get; set; }

    [BindProperty, StringLength(DrawDigit.ReasonMaxLength, ErrorMessage = "原因最多 100 字。")]
    public string? Reason { get; set; }

    /// <summary>So many representatives at least.</summary>
    public int Fewest { get; private set; }

    public IReadOnlyList<Choice> Seats => [.. View.Draw.CountedDigits.Select(d => new Choice(d.Seat.ToString(CultureInfo.InvariantCulture), $"{d.Seat} 号代表：{d.Digit}"))];

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        Fewest = (int)(await rules.OnAsync(clock.Today, HttpContext.RequestAborted)).Value(DrawRules.FewestDigits);
        await base.OnPageHandlerExecutionAsync(context, next);
    }

    public void OnGet() { }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (Seat is null || Digit is null)
        {
            ModelState.AddModelError(Seat is null ? nameof(Seat) : nameof(Digit), "请填写座位号和数字。");
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        await hear.HandleAsync(new(View.Draw.Id, Seat!.Value, Digit!.Value), cancellation);
        return Redirect($"/resettlement/draws/{View.Draw.Id}/digits");
    }

    public async Task<IActionResult> OnPostStrikeAsync(CancellationToken cancellation)
    {
        await strike.HandleAsync(new(View.Draw.Id, StruckSeat ?? 0, Reason), cancellation);
        TempData.Say($"已划去 {StruckSeat} 号代表的数字，请重新报。");
        return Redirect($"/resettlement/draws/{View.Draw.Id}/digits");
    }
}
