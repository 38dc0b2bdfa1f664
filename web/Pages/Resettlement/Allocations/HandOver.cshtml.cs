using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Resettlement.Keys;
using VillageTracker.Domain.Resettlement.Keys.Queries;
using VillageTracker.Domain.Resettlement.Queries;
using VillageTracker.Domain.Resettlement.UseCases;
using VillageTracker.Domain.Rules.Queries;
using VillageTracker.Web.Infrastructure;
using VillageTracker.Web.Ui;

namespace VillageTracker.Web.Pages.Resettlement.Allocations;

public sealed class HandOverModel(AllocationQuery allocations, HandOverItemsQuery items, RuleBookQuery rules, HandOverKeysHandler handOver, VillageClock clock) : PageModel
{
    private const int DefectRows = 4;
    private const int MostItems = 40;

    [BindProperty, Required(ErrorMessage = "请填写交钥匙日期。")]
    public DateOnly? On { get; set; }

    [BindProperty]
    public List<ItemInput> Items { get; set; } = [];

    [BindProperty, Required(ErrorMessage = "请填写水表读数。")]
    public decimal? Water { get; set; }

    [BindProperty, Required(ErrorMessage = "请填写电表读数。")]
    public decimal? Power { get; set; }

    [BindProperty, Required(ErrorMessage = "请填写气表读数。")]
    public decimal? Gas { get; set; }

    [BindProperty, Required(ErrorMessage = "请填写钥匙把数。")]
    public int? Keys { get; set; }

    [BindProperty]
    public List<DefectInput> Defects { get; set; } = [];

    [BindProperty]
    public bool Accepts { get; set; }

    [BindProperty, StringLength(KeyHandOver.PersonMaxLength, ErrorMessage = "领取人姓名太长。")]
    public string? ReceivedBy { get; set; }

    [BindProperty, StringLength(KeyHandOver.MandateMaxLength, ErrorMessage = "委托书编号不能超过 60 个字符。")]
    public string? Mandate { get; set; }

    [BindProperty]
    public int SeenVersion { get; set; }

    public AllocationView Case { get; private set; } = null!;

    public int SeriousDays { get; private set; }

    public int Days { get; private set; }

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var cancellation = HttpContext.RequestAborted;
        Case = await allocations.RunAsync(this.Id(), cancellation);
        var book = await rules.OnAsync(clock.Today, cancellation);
        (SeriousDays, Days) = ((int)book.Value(KeyRules.SeriousRepairDays), (int)book.Value(KeyRules.RepairDays));
        var typed = Items.Take(MostItems).ToLookup(i => i.Name);
        Items = [.. (await items.OnAsync(On ?? clock.Today, cancellation)).Select(name => typed[name].FirstOrDefault() ?? new ItemInput { Name = name })];
        Defects = [.. Defects.Take(DefectRows), .. Enumerable.Range(0, Math.Max(0, DefectRows - Defects.Count)).Select(_ => new DefectInput())];
        await next();
    }

    public void OnGet() => (On, SeenVersion) = (clock.Today, Case.Version);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (!ModelState.IsValid)
        {
            return Page();
        }

        var sheet = new HandOverSheet([.. Items.Select(i => new CheckedItem(i.Name, i.Passed, string.IsNullOrWhiteSpace(i.Note) ? null : i.Note.Trim()))], Water!.Value, Power!.Value, Gas!.Value, Keys!.Value, ReceivedBy, Mandate, Accepts,
            [.. Defects.Where(d => !string.IsNullOrWhiteSpace(d.Words)).Select(d => new FoundDefect(d.Kind, d.IsSerious, d.Words, On!.Value))]);
        var id = await handOver.HandleAsync(new(Case.Id, SeenVersion, On!.Value, sheet), cancellation);
        TempData.Say($"{Case.HomeCode} 已办理拿房，请打印交房单签字，并补传照片。");
        return Redirect($"/resettlement/keys/{id}");
    }

    public sealed class ItemInput
    {
        public string Name { get; set; } = "";

        public bool? Passed { get; set; }

        [StringLength(60, ErrorMessage = "查验说明不能超过 60 字。")]
        public string? Note { get; set; }
    }

    public sealed class DefectInput
    {
        public DefectKind Kind { get; set; }

        [StringLength(HomeDefect.TextMaxLength, ErrorMessage = "问题说明不能超过 200 字。")]
        public string? Words { get; set; }

        public bool IsSerious { get; set; }
    }
}
