using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Demolition;
using VillageTracker.Domain.Demolition.Queries;
using VillageTracker.Web.Ui;

namespace VillageTracker.Web.Pages.Demolition.Households;

public sealed class IndexModel(HouseholdListQuery households, HouseholdDayListQuery days, VillageClock clock) : PageModel
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

    /// <summary>As they stood on this day.</summary>
    [BindProperty(SupportsGet = true)]
    public DateOnly? On { get; set; }

    /// <summary>Had come at least as far.</summary>
    [BindProperty(SupportsGet = true)]
    public HouseholdStatus? Reached { get; set; }

    /// <summary>Stood exactly there.</summary>
    [BindProperty(SupportsGet = true)]
    public HouseholdStatus? At { get; set; }

    /// <summary>Only who came as far after this day.</summary>
    [BindProperty(SupportsGet = true)]
    public DateOnly? Since { get; set; }

    public HouseholdPage List { get; private set; } = null!;

    /// <summary>The list belongs to a figure of a day, which decides the order too.</summary>
    public bool IsOfADay => On is not null || Reached is not null || At is not null || Since is not null;

    /// <summary>截至 2020-09-30 已签约, as a heading.</summary>
    public string DayWords => $"{(Since is { } since ? $"{Show.Date(since)} 之后、" : "")}截至 {Show.Date(On ?? clock.Today)} "
        + (Remaining ? "未签约的户" : Reached is { } reached ? $"{reached.Label()}的户" : At is { } at ? $"停在“{at.Label()}”的户" : "登记的户");

    public AreaName? Area => AreaId is { } id ? List.Areas.Find(id) : null;

    public IEnumerable<Choice> AreaChoices => List.Areas.Areas.Count <= MostAreasToChooseFrom
        ? List.Areas.Areas.Select(Choice)
        : Area is { } only ? [Choice(only)] : [];

    /// <summary>The filter of this page, for taking the same rows out as a workbook.</summary>
    public string SheetFilter => new QueryBuilder(new Dictionary<string, string?>
    {
        ["area"] = AreaId is { } id ? Show.Plain(id) : null, ["status"] = Status?.ToString(), ["left"] = Remaining ? "true" : null, ["q"] = Text,
    }.Where(f => !string.IsNullOrEmpty(f.Value)).Select(f => KeyValuePair.Create(f.Key, f.Value!))).ToString();

    public async Task OnGetAsync(CancellationToken cancellation) => List = IsOfADay
        ? await days.RunAsync(new(AreaId, On ?? clock.Today, Reached, At, Remaining, Since, PageNumber), cancellation)
        : await households.RunAsync(Filter(), cancellation);

    private HouseholdFilter Filter() => new(AreaId, Status, Remaining, Text, Sort?.TrimStart('-') switch
    {
        "name" => HouseholdSort.Name,
        "status" => HouseholdSort.Status,
        "date" => HouseholdSort.Date,
        _ => HouseholdSort.Code,
    }, Sort?.StartsWith('-') == true, PageNumber);

    private static Choice Choice(AreaName area) => new(Show.Plain(area.Id), $"{area.Code} {area.Name}");
}
