using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Resettlement.Queries;
using VillageTracker.Domain.Resettlement.Selections;
using VillageTracker.Domain.Resettlement.Selections.Queries;
using VillageTracker.Domain.Resettlement.Selections.UseCases;
using VillageTracker.Domain.Rules.Queries;
using VillageTracker.Web.Ui;

namespace VillageTracker.Web.Pages.Resettlement.Selections;

public sealed class PrepareModel(SelectionListQuery sessions, BuildingTallyQuery buildings, RuleBookQuery rules, PrepareSelectionHandler prepare, VillageClock clock) : PageModel
{
    [BindProperty(SupportsGet = true), Required(ErrorMessage = "请选择按哪次抽签。")]
    public int? Draw { get; set; }

    [BindProperty]
    public int? From { get; set; }

    [BindProperty]
    public int? To { get; set; }

    [BindProperty, Required(ErrorMessage = "请填写标题。"), StringLength(SelectionSession.TitleMaxLength, ErrorMessage = "标题最多 60 字。")]
    public string? Title { get; set; }

    [BindProperty, Required(ErrorMessage = "请填写选房日期。")]
    public DateOnly? On { get; set; }

    [BindProperty, Required(ErrorMessage = "请填写选房地点。"), StringLength(SelectionSession.HallMaxLength, ErrorMessage = "选房地点最多 60 字。")]
    public string? Hall { get; set; }

    [BindProperty, Required(ErrorMessage = "请填写窗口数。"), Range(1, SelectionSession.MostDesks, ErrorMessage = "窗口是 1 至 99 个。")]
    public int? Desks { get; set; }

    [BindProperty, Required(ErrorMessage = "请填写每户时间。"), Range(1, SelectionSession.MostMinutes, ErrorMessage = "每户选房时间是 1 至 240 分钟。")]
    public int? Minutes { get; set; }

    [BindProperty]
    public bool InRounds { get; set; }

    [BindProperty]
    public int? BuildingId { get; set; }

    public IReadOnlyList<Choice> Sources { get; private set; } = [];

    public IReadOnlyList<Choice> Buildings { get; private set; } = [];

    public SelectionLimits Limits { get; private set; } = null!;

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var cancellation = HttpContext.RequestAborted;
        var book = await rules.OnAsync(clock.Today, cancellation);
        Limits = SelectionLimits.Of(book);
        Minutes ??= (int)book.Value(SelectionRules.MinutesPerTurn);
        Sources = [.. (await sessions.SourcesAsync(cancellation)).Select(d => new Choice(Show.Plain(d.Id), $"{d.Number} {d.Title}（{d.Households} 户）"))];
        Buildings = [.. (await buildings.RunAsync(cancellation)).Where(b => b.Free > 0).Select(b => new Choice(Show.Plain(b.Id), $"{b.Name}（空闲 {b.Free} 套）"))];
        await next();
    }

    public void OnGet()
    {
        ModelState.Clear();
        (Title, On, Hall, Desks) = ("选房", clock.Today, "圩洋村便民服务中心大厅", 4);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (!ModelState.IsValid)
        {
            return Page();
        }

        var id = await prepare.HandleAsync(new(Draw!.Value, From, To, Title, On!.Value, Hall, Desks!.Value, Minutes!.Value, InRounds, BuildingId), cancellation);
        TempData.Say("场次已排定，请村党委书记到时开场。");
        return Redirect($"/resettlement/selections/{id}");
    }
}
