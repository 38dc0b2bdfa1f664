using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Resettlement.Draws.Queries;
using VillageTracker.Domain.Resettlement.EntitlementRecords.Queries;
using VillageTracker.Web.Ui;

namespace VillageTracker.Web.Pages.Resettlement.Entitlements;

public sealed class IndexModel(EntitlementListQuery entitlements, DrawCandidatesQuery candidates) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Text { get; set; }

    [BindProperty(SupportsGet = true)]
    public int? Area { get; set; }

    [BindProperty(SupportsGet = true)]
    public bool? Open { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Sort { get; set; }

    [BindProperty(SupportsGet = true, Name = "p")]
    public int PageNumber { get; set; } = 1;

    public PageOf<EntitlementRow> Rows { get; private set; } = null!;

    public IReadOnlyList<Choice> Areas { get; private set; } = [];

    public static IEnumerable<Choice> OpenOrNot => [new("true", "未核定"), new("false", "已核定")];

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        Areas = [.. (await candidates.AreasAsync(cancellation)).Select(a => new Choice(Show.Plain(a.Id), $"{a.Code} {a.Name}"))];
        Rows = await entitlements.RunAsync(new(Text, Area, Open, Sort, PageNumber), cancellation);
    }
}
