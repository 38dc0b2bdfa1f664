using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Resettlement;
using VillageTracker.Domain.Resettlement.Disputes;
using VillageTracker.Domain.Resettlement.Disputes.Queries;
using VillageTracker.Domain.Resettlement.Disputes.UseCases;
using VillageTracker.Domain.Resettlement.Queries;
using VillageTracker.Web.Ui;

namespace VillageTracker.Web.Pages.Resettlement.Disputes;

/// <summary><c>/resettlement/disputes/open?allocation=7</c>, with <c>again=3</c> for a case that comes up again, <c>objection=5</c> or <c>word=5</c> for what it comes from.</summary>
public sealed class OpenModel(AllocationQuery allocations, DisputeOriginQuery origins, OpenDisputeHandler open, VillageClock clock) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "allocation")]
    public int AllocationId { get; set; }

    [BindProperty(SupportsGet = true, Name = "again")]
    public int? Again { get; set; }

    [BindProperty(SupportsGet = true, Name = "objection")]
    public int? Objection { get; set; }

    [BindProperty(SupportsGet = true, Name = "word")]
    public int? Word { get; set; }

    [BindProperty, Required(ErrorMessage = "请选择争议原因。")]
    public DisputeReason? Reason { get; set; }

    [BindProperty, Required(ErrorMessage = "请选择来源。")]
    public DisputeSource? Source { get; set; } = DisputeSource.Office;

    [BindProperty, Required(ErrorMessage = "请填写诉求。"), StringLength(DisputeCase.TextMaxLength, ErrorMessage = "诉求不能超过 400 字。")]
    public string? Claim { get; set; }

    [BindProperty, Required(ErrorMessage = "请选择办理层级。")]
    public DisputeLevel? Level { get; set; } = DisputeLevel.Village;

    [BindProperty, Required(ErrorMessage = "请填写责任人。"), StringLength(DisputeCase.PersonMaxLength, ErrorMessage = "责任人不能超过 60 字。")]
    public string? Owner { get; set; }

    [BindProperty, Required(ErrorMessage = "请填写立案日期。")]
    public DateOnly? On { get; set; }

    public AllocationView Case { get; private set; } = null!;

    public static IReadOnlyList<Choice> Sources { get; } = Choice.Of<DisputeSource>(s => s.Label());

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        Case = await allocations.RunAsync(AllocationId, HttpContext.RequestAborted);
        await next();
    }

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        On = clock.Today;
        if (await OriginAsync(cancellation) is { } origin)
        {
            (Source, Claim) = (origin.Source, origin.Claim);
        }
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (!ModelState.IsValid)
        {
            return Page();
        }

        var id = await open.HandleAsync(new(AllocationId, Again, Reason!.Value, Source!.Value, Claim, Level!.Value, Owner, On!.Value, Objection is null && Word is null ? null : new(Objection, Word)), cancellation);
        TempData.Say($"{Case.HomeCode} 已立案。");
        return Redirect($"/resettlement/disputes/{id}");
    }

    private async Task<DisputeOriginView?> OriginAsync(CancellationToken cancellation) => this switch
    {
        { Objection: { } objection } => await origins.OfObjectionAsync(objection, cancellation),
        { Word: { } word } => await origins.OfWordAsync(word, cancellation),
        _ => null,
    };
}
