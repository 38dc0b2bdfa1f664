using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Resettlement.Draws;
using VillageTracker.Domain.Resettlement.Draws.Queries;
using VillageTracker.Domain.Resettlement.Draws.UseCases;
using VillageTracker.Domain.Resettlement.Queries;
using VillageTracker.Domain.Rules.Queries;
using VillageTracker.Web.Ui;

namespace VillageTracker.Web.Pages.Resettlement.Draws;

public sealed class PrepareModel(DrawQuery draws, DrawCandidatesQuery candidates, BuildingTallyQuery buildings, PrepareDrawHandler prepare, RuleBookQuery rules, VillageClock clock) : PageModel
{
    [BindProperty, Required(ErrorMessage = "请填写标题。"), StringLength(Draw.TitleMaxLength, ErrorMessage = "标题最多 60 字。")]
    public string? Title { get; set; }

    [BindProperty, Required(ErrorMessage = "请选择片区。")]
    public int? AreaId { get; set; }

    [BindProperty, Required(ErrorMessage = "请选择方式。")]
    public DrawKind? Kind { get; set; }

    [BindProperty]
    public int? BuildingId { get; set; }

    [BindProperty, Required(ErrorMessage = "请填写抽签日期。")]
    public DateOnly? DrawOn { get; set; }

    [BindProperty, Required(ErrorMessage = "请填写抽签地点。"), StringLength(Draw.PlaceMaxLength, ErrorMessage = "抽签地点最多 60 字。")]
    public string? Hall { get; set; }

    [BindProperty, StringLength(4000, ErrorMessage = "优先批的户号最多 4000 字。")]
    public string? PriorityCodes { get; set; }

    [BindProperty]
    public bool OnlyWithoutHome { get; set; }

    /// <summary>The draw that is repeated.</summary>
    [BindProperty(SupportsGet = true, Name = "previous")]
    public int? PreviousId { get; set; }

    [BindProperty, StringLength(Draw.ReasonMaxLength, ErrorMessage = "重抽的原因最多 300 字。")]
    public string? RedrawReason { get; set; }

    public IReadOnlyList<Choice> Areas { get; private set; } = [];

    public IReadOnlyList<Choice> Buildings { get; private set; } = [];

    public string? Previous { get; private set; }

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var cancellation = HttpContext.RequestAborted;
        Areas = [.. (await candidates.AreasAsync(cancellation)).Select(a => new Choice(Show.Plain(a.Id), $"{a.Code} {a.Name}（{a.Households} 户）"))];
        Buildings = [.. (await buildings.RunAsync(cancellation)).Where(b => b.Free > 0).Select(b => new Choice(Show.Plain(b.Id), $"{b.Name}（空闲 {b.Free} 套）"))];
        if (PreviousId is { } previous)
        {
            var draw = (await draws.RunAsync(previous, cancellation)).Draw;
            Previous = draw.Number;
            if (HttpMethods.IsGet(Request.Method))
            {
                (Title, AreaId, Kind, OnlyWithoutHome) = (draw.Title, draw.AreaId, draw.Kind, draw.OnlyWithoutHome);
            }
        }

        await next();
    }

    public async Task OnGetAsync(CancellationToken cancellation) =>
        (DrawOn, Hall) = (DrawDemands.Of(await rules.OnAsync(clock.Today, cancellation)).DrawableFrom(clock.Today), "圩洋村便民服务中心大厅");

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (!ModelState.IsValid)
        {
            return Page();
        }

        var id = await prepare.HandleAsync(
            new(AreaId!.Value, Kind!.Value, Title, DrawOn!.Value, Hall, OnlyWithoutHome, PriorityCodes, BuildingId, PreviousId, RedrawReason), cancellation);
        TempData.Say("名单已提取，请另一个人核对后封存公布。");
        return Redirect($"/resettlement/draws/{id}");
    }
}
