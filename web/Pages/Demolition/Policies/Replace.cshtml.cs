using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VillageTracker.Domain.Demolition.Compensation;
using VillageTracker.Domain.Demolition.Queries;
using VillageTracker.Domain.Demolition.UseCases;
using VillageTracker.Web.Infrastructure;
using VillageTracker.Web.Ui;

namespace VillageTracker.Web.Pages.Demolition.Policies;

/// <summary>A new version of a plan: its date, its source, and what changes.</summary>
[Requires("Demolition.Approve")]
public sealed class ReplaceModel(CompensationPolicyQuery policies, ReplaceCompensationPolicyHandler replace) : PageModel
{
    private const int BlankRates = 3;
    private const int BlankSteps = 2;

    [BindProperty]
    public int SeenVersion { get; set; }

    [BindProperty]
    [Required(ErrorMessage = "请填写执行日。")]
    public DateOnly? ValidFrom { get; set; }

    [BindProperty]
    [Required(ErrorMessage = "请写明依据。"), StringLength(CompensationPolicy.SourceMaxLength)]
    public string Source { get; set; } = "";

    [BindProperty]
    public bool IsDemonstration { get; set; }

    [BindProperty]
    [Required(ErrorMessage = "请填写甲方。"), StringLength(CompensationPolicy.PartyMaxLength)]
    public string PartyA { get; set; } = "";

    [BindProperty]
    [Range(0, 120, ErrorMessage = "过渡月数要在 0 到 120 之间。")]
    public int MonthsForExchange { get; set; }

    [BindProperty]
    [Range(0, 120, ErrorMessage = "过渡月数要在 0 到 120 之间。")]
    public int MonthsForMoney { get; set; }

    [BindProperty]
    [Range(0, 1000, ErrorMessage = "天数要在 0 到 1000 之间。")]
    public int PayWithinDays { get; set; }

    [BindProperty]
    [Range(0, 1000, ErrorMessage = "天数要在 0 到 1000 之间。")]
    public int MoveWithinDays { get; set; }

    [BindProperty]
    [Range(0, 1, ErrorMessage = "逾期违约金要在 0 到 1 之间。")]
    public decimal LatePercentPerDay { get; set; }

    [BindProperty]
    public List<RateInput> Rates { get; set; } = [];

    /// <summary>Rows to add; those without a name are left out.</summary>
    [BindProperty]
    public List<NewRateInput> More { get; set; } = [];

    /// <summary>超期倍数; those without a multiple are left out.</summary>
    [BindProperty]
    public List<OverrunInput> Overrun { get; set; } = [];

    public CompensationPolicy Policy { get; private set; } = null!;

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        Policy = await policies.OneAsync(this.Id(), HttpContext.RequestAborted);
        await next();
    }

    public void OnGet()
    {
        var terms = Policy.Terms;
        (SeenVersion, PartyA, IsDemonstration) = (Policy.Version, terms.PartyA, Policy.IsDemonstration);
        (MonthsForExchange, MonthsForMoney) = (terms.MonthsForExchange, terms.MonthsForMoney);
        (PayWithinDays, MoveWithinDays, LatePercentPerDay) = (terms.PayWithinDays, terms.MoveWithinDays, terms.LatePercentPerDay);
        Rates = [.. Policy.Rates.OrderBy(r => r.Order).Select(r => new RateInput { Order = r.Order, Rate = r.Basis == RateBasis.Appraised ? null : r.Rate })];
        More = [.. Enumerable.Range(0, BlankRates).Select(_ => new NewRateInput())];
        Overrun = [.. Policy.Overrun.OrderBy(s => s.Mode).ThenBy(s => s.FromMonth).Select(OverrunInput.Of), .. Enumerable.Range(0, BlankSteps).Select(_ => new OverrunInput())];
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (!ModelState.IsValid)
        {
            return Page();
        }

        var terms = Policy.Terms with
        {
            PartyA = PartyA.Trim(),
            MonthsForExchange = MonthsForExchange,
            MonthsForMoney = MonthsForMoney,
            PayWithinDays = PayWithinDays,
            MoveWithinDays = MoveWithinDays,
            LatePercentPerDay = LatePercentPerDay,
        };
        var rates = Rates.Where(r => r.Rate is not null).DistinctBy(r => r.Order).ToDictionary(r => r.Order, r => r.Rate!.Value);
        var id = await replace.HandleAsync(new(Policy.Id, SeenVersion, ValidFrom!.Value, Source, IsDemonstration, terms, rates)
        {
            Without = Rates.Where(r => r.Without).Select(r => r.Order).ToHashSet(),
            More = [.. More.Where(m => !string.IsNullOrWhiteSpace(m.Name)).Select(m => m.Build())],
            Overrun = [.. Overrun.Where(s => s.Factor is not null).Select(s => s.Build())],
        }, cancellation);
        TempData.Say("新版方案已增加，从执行日起生效。");
        return RedirectToPage("Details", new { id });
    }

    public static IEnumerable<Choice> Codes { get; } = Choice.Of<CompensationCode>(c => c.Label());

    public static IEnumerable<Choice> Bases { get; } = Choice.Of<RateBasis>(b => b.Label());

    public static IEnumerable<Choice> Groups { get; } = Choice.Of<CareGroup>(g => g.Label());

    public static IEnumerable<Choice> Modes { get; } = Choice.Of<TransitionMode>(m => m.Label());

    public bool IsAppraised(int order) => Policy.Rates.Any(r => r.Order == order && r.Basis == RateBasis.Appraised);

    public string LabelOf(int order) =>
        Policy.Rates.FirstOrDefault(r => r.Order == order) is { } rate ? $"第{order}项 {rate.Name}（现行 {rate.RateText}）" : $"第{order}项";
}
