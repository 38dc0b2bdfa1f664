using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Resettlement;
using VillageTracker.Domain.Resettlement.Progress.Queries;
using VillageTracker.Domain.Resettlement.Queries;
using VillageTracker.Domain.Resettlement.Stock.Queries;
using VillageTracker.Web.Ui;

namespace VillageTracker.Web.Pages.Resettlement.Homes;

/// <summary>The stacking chart of one building, or of all, as of any day.</summary>
public sealed class ChartModel(StackingChartQuery charts, BuildingTallyQuery buildings, RoomTypesQuery types, VillageClock clock) : PageModel
{
    /// <summary>Sizes people ask for, in m²: from (inclusive) to (exclusive).</summary>
    private static readonly (string Key, string Word, int From, int To)[] Bands =
        [("s", "80 m² 以下", 0, 80), ("m", "80 到 100 m²", 80, 100), ("l", "100 到 120 m²", 100, 120), ("x", "120 m² 以上", 120, int.MaxValue)];

    /// <summary>In place of a building's key: all of them. An empty value would be left out of the address.</summary>
    public const int All = 0;

    /// <summary>So many buildings are drawn on one screen.</summary>
    private const int OnOneScreen = 12;

    /// <summary>The first one, unless told; <see cref="All"/> for all.</summary>
    [BindProperty(SupportsGet = true)]
    public int? Building { get; set; }

    [BindProperty(SupportsGet = true)]
    public HomeState? State { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Type { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Size { get; set; }

    [BindProperty(SupportsGet = true)]
    public DateOnly? On { get; set; }

    public static IReadOnlyList<Choice> Sizes { get; } = [.. Bands.Select(b => new Choice(b.Key, b.Word))];

    [BindProperty(SupportsGet = true, Name = "p")]
    public int Number { get; set; } = 1;

    public StackingChart Chart { get; private set; } = null!;

    /// <summary>The buildings of this screen; with a filter only those that have such a home.</summary>
    public PageOf<StackBuilding> Shown { get; private set; } = null!;

    /// <summary>So many buildings have no home of the filter.</summary>
    public int Without => Chart.Buildings.Count - (int)Shown.Total;

    public IReadOnlyList<Choice> Buildings { get; private set; } = [];

    public IReadOnlyList<Choice> Types { get; private set; } = [];

    public DateOnly Today => clock.Today;

    public PastDay Past => PastDay.Of(On, clock);

    public DateOnly Day => Past.Day;

    public bool IsFiltered => State is not null || !string.IsNullOrEmpty(Type) || !string.IsNullOrEmpty(Size);

    public int Meant => Chart.Homes.Count(IsMeant);

    public int Left => Chart.Homes.Count(h => h.State == HomeState.Free && IsMeant(h));

    /// <summary>Colour, letter, word and how many of those that are meant.</summary>
    public IEnumerable<(string Colour, string Letter, string Word, int Count)> Legend =>
        Enum.GetValues<HomeState>().Select(s => (StackView.ColourOf(s), StackView.LetterOf(s), s.Label(), Chart.Homes.Count(h => h.State == s && IsMeant(h))))
            .Append(("stack-done", "拿", "其中已拿房", Chart.Homes.Count(h => h.Stage == AllocationStage.HandedOver && IsMeant(h))));

    public StackView ViewOf(StackBuilding building) => new(building, null, IsFiltered ? IsMeant : null);

    public string PaperAddress(bool isA3) => $"/resettlement/homes/chart/print?building={(Building == All ? null : Building)}&on={Show.Date(Day)}{(isA3 ? "&a3=true" : "")}";

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        var all = await buildings.RunAsync(cancellation);
        var severalEstates = all.Select(b => b.Estate).Distinct().Skip(1).Any();
        Buildings = [.. all.Select(b => new Choice(Show.Plain(b.Id), severalEstates ? $"{b.Estate} {b.Name}" : b.Name))];
        Types = [.. (await types.RunAsync(cancellation)).Select(t => new Choice(t, t))];
        Building = Building == All || all.Exists(b => b.Id == Building) ? Building : all.FirstOrDefault()?.Id;
        Chart = await charts.RunAsync(Building == All ? null : Building, Day, cancellation);
        List<StackBuilding> meant = [.. Chart.Buildings.Where(b => !IsFiltered || b.Homes.Any(IsMeant))];
        var number = Paging.NumberWithin(Number, meant.Count, OnOneScreen);
        Shown = new([.. meant.Skip((number - 1) * OnOneScreen).Take(OnOneScreen)], meant.Count, number, OnOneScreen);
    }

    private bool IsMeant(StackHome home) =>
        (State is not { } state || home.State == state) && (string.IsNullOrEmpty(Type) || home.RoomType == Type)
        && (Array.Find(Bands, b => b.Key == Size) is not { Key: not null } band || (home.Area.SquareMetres >= band.From && home.Area.SquareMetres < band.To));
}
