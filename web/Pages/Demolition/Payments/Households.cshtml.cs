using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Demolition.Payments.Queries;
using VillageTracker.Domain.Demolition.Queries;
using VillageTracker.Web.Ui;

namespace VillageTracker.Web.Pages.Demolition.Payments;

public sealed class HouseholdsModel(MoneyLedgerQuery ledger, AreaListQuery areas, VillageClock clock) : PageModel
{
    public static IReadOnlyList<Choice> Shows { get; } =
    [
        new(nameof(MoneyShown.Paid), "有已付款的"), new(nameof(MoneyShown.SetOff), "有已抵扣的"), new(nameof(MoneyShown.Left), "还没结清的"), new(nameof(MoneyShown.Broken), "对不上的"),
    ];

    [BindProperty(SupportsGet = true, Name = "area")]
    public int? AreaId { get; set; }

    [BindProperty(SupportsGet = true)]
    public DateOnly? On { get; set; }

    [BindProperty(SupportsGet = true, Name = "show")]
    public MoneyShown? Shown { get; set; }

    [BindProperty(SupportsGet = true, Name = "p")]
    public int PageNumber { get; set; } = 1;

    public DateOnly Day => On ?? clock.Today;

    public IReadOnlyList<HouseholdMoneyLine> Lines { get; private set; } = [];

    public int Count { get; private set; }

    public AreaMoney Total { get; private set; } = AreaMoney.Nothing(0);

    public IReadOnlyList<Choice> AreaChoices { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        AreaChoices = [.. (await areas.RunAsync(cancellation)).Areas.Take(200).Select(a => new Choice(Show.Plain(a.Id), $"{a.Code} {a.Name}"))];
        var shown = MoneyLedgerQuery.Shown(await ledger.RunAsync(AreaId, Day, cancellation), Shown ?? MoneyShown.Agreed).ToList();
        (Count, Total) = (shown.Count, AreaMoney.Sum(shown.Select(l => l.Money)));
        PageNumber = Paging.NumberWithin(PageNumber, Count);
        Lines = [.. shown.Skip((PageNumber - 1) * Paging.Size).Take(Paging.Size)];
    }
}
