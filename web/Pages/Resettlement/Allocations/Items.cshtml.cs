using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VillageTracker.Domain.Resettlement.Items;
using VillageTracker.Domain.Resettlement.Items.Queries;
using VillageTracker.Domain.Resettlement.Items.UseCases;
using VillageTracker.Domain.Resettlement.Queries;
using VillageTracker.Web.Infrastructure;
using VillageTracker.Web.Ui;

namespace VillageTracker.Web.Pages.Resettlement.Allocations;

public sealed class ItemsModel(AllocationQuery allocations, AllocationItemsQuery items, ChangeItemsHandler change) : PageModel
{
    [BindProperty]
    public int SeenVersion { get; set; }

    [BindProperty, Required(ErrorMessage = "请选择项目。")]
    public ItemKind? Kind { get; set; }

    [BindProperty, Required(ErrorMessage = "请填写数量。")]
    public decimal? Quantity { get; set; }

    [BindProperty, StringLength(AllocationItem.NoteMaxLength, ErrorMessage = "说明最多 100 字。")]
    public string? Note { get; set; }

    public AllocationView Case { get; private set; } = null!;

    public IReadOnlyList<ItemRow> Items { get; private set; } = [];

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        Case = await allocations.RunAsync(this.Id(), HttpContext.RequestAborted);
        Items = await items.RunAsync(Case.Id, HttpContext.RequestAborted);
        await next();
    }

    public static IEnumerable<Choice> Kinds => Choice.Of<ItemKind>(k => $"{k.Label()}（{k.Unit()}）");

    public void OnGet() => SeenVersion = Case.Version;

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (!ModelState.IsValid)
        {
            return Page();
        }

        await change.HandleAsync(new AddItem(Case.Id, SeenVersion, Kind!.Value, Quantity!.Value, Note), cancellation);
        TempData.Say($"已登记{Kind.Value.Label()}。");
        return Redirect($"/resettlement/allocations/{Case.Id}/items");
    }

    public async Task<IActionResult> OnPostRemoveAsync([FromForm] int item, CancellationToken cancellation)
    {
        await change.HandleAsync(new RemoveItem(Case.Id, SeenVersion, item), cancellation);
        TempData.Say("已取消这一项。");
        return Redirect($"/resettlement/allocations/{Case.Id}/items");
    }
}
