using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Demolition.Compensation;
using VillageTracker.Domain.Demolition.Queries;
using VillageTracker.Web.Ui;

namespace VillageTracker.Web.Pages.Demolition.Agreements;

public sealed class IndexModel(AgreementListQuery agreements, AreaListQuery areas) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Text { get; set; }

    [BindProperty(SupportsGet = true, Name = "area")]
    public int? AreaId { get; set; }

    [BindProperty(SupportsGet = true)]
    public AgreementStatus? Status { get; set; }

    [BindProperty(SupportsGet = true)]
    public bool Supplements { get; set; }

    [BindProperty(SupportsGet = true, Name = "p")]
    public int PageNumber { get; set; } = 1;

    public PageOf<AgreementListLine> List { get; private set; } = null!;

    public IReadOnlyList<Choice> Areas { get; private set; } = [];

    /// <summary>The filter as the export takes it.</summary>
    public string SheetFilter => new QueryBuilder(new Dictionary<string, string?>
    {
        ["area"] = AreaId is { } id ? Show.Plain(id) : null, ["status"] = Status?.ToString(), ["supplements"] = Supplements ? "true" : null, ["q"] = Text,
    }.Where(f => !string.IsNullOrEmpty(f.Value)).Select(f => KeyValuePair.Create(f.Key, f.Value!))).ToString();

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        List = await agreements.RunAsync(new(AreaId, Status, Supplements, Text), PageNumber, cancellation);
        Areas = [.. (await areas.RunAsync(cancellation)).Areas.Take(100).Select(a => new Choice(Show.Plain(a.Id), $"{a.Code} {a.Name}"))];
    }
}
