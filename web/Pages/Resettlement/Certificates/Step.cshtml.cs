using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Resettlement.Certificates;
using VillageTracker.Domain.Resettlement.Certificates.Queries;
using VillageTracker.Domain.Resettlement.Certificates.UseCases;
using VillageTracker.Web.Infrastructure;
using VillageTracker.Web.Ui;

namespace VillageTracker.Web.Pages.Resettlement.Certificates;

public sealed class StepModel(RegistrationQuery registrations, RegisterHomeHandler register, VillageClock clock) : PageModel
{
    private const string TooLong = "编号不能超过 100 个字符。";

    [BindProperty(SupportsGet = true)]
    public RegistrationStep Step { get; set; }

    [BindProperty, StringLength(Registration.TextMaxLength, ErrorMessage = TooLong)]
    public string? SurveyReport { get; set; }

    [BindProperty]
    public bool IsTaxExempt { get; set; }

    [BindProperty]
    public string? Tax { get; set; }

    [BindProperty, StringLength(Registration.TextMaxLength, ErrorMessage = TooLong)]
    public string? TaxBasis { get; set; }

    [BindProperty, StringLength(Registration.TextMaxLength, ErrorMessage = TooLong)]
    public string? FundReceipt { get; set; }

    [BindProperty, StringLength(Registration.TextMaxLength, ErrorMessage = TooLong)]
    public string? OldCertificate { get; set; }

    [BindProperty, StringLength(Registration.TextMaxLength, ErrorMessage = TooLong)]
    public string? Certificate { get; set; }

    [BindProperty]
    public DateOnly? On { get; set; }

    [BindProperty]
    public int SeenVersion { get; set; }

    public RegistrationView View { get; private set; } = null!;

    public string Act => RegisterHomeHandler.Label(Step);

    public string Purpose => Step switch
    {
        RegistrationStep.Papers => "收到一样填一样，递件以前都可以改。",
        RegistrationStep.Submit => "材料齐了递到登记机构，从这天起算办结期限。",
        RegistrationStep.Issue => "拿到证的日期和证号；这套房到此办结。",
        _ => "新证发了以后，原房产证要注销。",
    };

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        View = await registrations.RunAsync(this.Id(), HttpContext.RequestAborted);
        await next();
    }

    public void OnGet()
    {
        var r = View.Registration;
        (On, SeenVersion) = (clock.Today, r?.Version ?? 0);
        (SurveyReport, IsTaxExempt, TaxBasis, FundReceipt, OldCertificate) = (r?.SurveyReport, r?.IsTaxExempt ?? false, r?.TaxBasis, r?.FundReceipt ?? (View.FundReceipts is [var first, ..] ? first : null), r?.OldCertificate);
        Tax = r?.Tax?.Yuan.ToString("0.00", CultureInfo.InvariantCulture);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        Money? tax = null;
        if (!string.IsNullOrWhiteSpace(Tax))
        {
            tax = Money.TryParse(Tax, out var amount) ? amount : null;
            if (tax is null)
            {
                ModelState.AddModelError(nameof(Tax), "金额请填写数字，最多两位小数，例如 1250.00。");
            }
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        await register.HandleAsync(new(View.AllocationId, SeenVersion, Step, new(SurveyReport, IsTaxExempt, tax, TaxBasis, FundReceipt, OldCertificate), On ?? clock.Today, Certificate), cancellation);
        TempData.Say($"{View.HomeCode}：{Act}已办。");
        return Redirect($"/resettlement/certificates/{View.AllocationId}");
    }
}
