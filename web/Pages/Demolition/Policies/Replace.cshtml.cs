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
        Rates = [.. Policy.Rates.Where(r => r.Basis != RateBasis.Appraised).OrderBy(r => r.Order).Select(r => new RateInput { Order = r.Order, Rate = r.Rate })];
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
        var id = await replace.HandleAsync(new(Policy.Id, SeenVersion, ValidFrom!.Value, Source, IsDemonstration, terms, rates), cancellation);
        TempData.Say("新版方案已增加，从执行日起生效。");
        return RedirectToPage("Details", new { id });
    }

    public string LabelOf(int order) =>
        Policy.Rates.FirstOrDefault(r => r.Order == order) is { } rate ? $"第{order}项 {rate.Name}（现行 {rate.RateText}）" : $"第{order}项";
}

/// <summary>A rate as typed.</summary>
public sealed class RateInput
{
    public int Order { get; set; }

    [Range(0, 99_999_999, ErrorMessage = "标准不能是负数。")]
    public decimal? Rate { get; set; }
}
