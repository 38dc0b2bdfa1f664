using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VillageTracker.Domain.Demolition;
using VillageTracker.Domain.Demolition.Queries;
using VillageTracker.Web.Ui;

namespace VillageTracker.Web.Pages.Demolition.Households;

public sealed class IndexModel(HouseholdListQuery households) : PageModel
{
    /// <summary>Beyond this many areas a select box helps nobody: one comes to the list from the area.</summary>
    private const int MostAreasToChooseFrom = 100;

    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Text { get; set; }

    [BindProperty(SupportsGet = true, Name = "area")]
    public int? AreaId { get; set; }

    [BindProperty(SupportsGet = true)]
    public HouseholdStatus? Status { get; set; }

    [BindProperty(SupportsGet = true, Name = "left")]
    public bool Remaining { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Sort { get; set; }

    [BindProperty(SupportsGet = true, Name = "p")]
    public int PageNumber { get; set; } = 1;

    public HouseholdPage List { get; private set; } = null!;

    public AreaName? Area => AreaId is { } id ? List.Areas.Find(id) : null;

    public IEnumerable<Choice> AreaChoices => List.Areas.Areas.Count <= MostAreasToChooseFrom
        ? List.Areas.Areas.Select(Choice)
        : Area is { } only ? [Choice(only)] : [];

    /// <summary>The filter of this page, for taking the same rows out as a workbook.</summary>
    public string SheetFilter => new QueryBuilder(new Dictionary<string, string?>
    {
        ["area"] = AreaId is { } id ? Show.Plain(id) : null, ["status"] = Status?.ToString(), ["left"] = Remaining ? "true" : null, ["q"] = Text,
    }.Where(f => !string.IsNullOrEmpty(f.Value)).Select(f => KeyValuePair.Create(f.Key, f.Value!))).ToString();

    public async Task OnGetAsync(CancellationToken cancellation) =>
        List = await households.RunAsync(Filter(), cancellation);

    private HouseholdFilter Filter() => new(AreaId, Status, Remaining, Text, Sort?.TrimStart('-') switch
    {
        "name" => HouseholdSort.Name,
        "status" => HouseholdSort.Status,
        "date" => HouseholdSort.Date,
        _ => HouseholdSort.Code,
    }, Sort?.StartsWith('-') == true, PageNumber);

    private static Choice Choice(AreaName area) => new(Show.Plain(area.Id), $"{area.Code} {area.Name}");
}
