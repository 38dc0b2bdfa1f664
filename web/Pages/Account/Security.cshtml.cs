using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using VillageTracker.Web.Infrastructure;
using VillageTracker.Web.Infrastructure.Accounts;
using VillageTracker.Web.Ui;

namespace VillageTracker.Web.Pages.Account;

[EnableRateLimiting(RateLimits.Guessable)]
public sealed class SecurityModel(OwnAccount own) : PageModel
{
    [BindProperty]
    [Required(ErrorMessage = "请填写现在的密码。")]
    public string Password { get; set; } = "";

    public Domain.Organisation.Account Account { get; private set; } = null!;

    public int CodesLeft { get; private set; }

    /// <summary>New recovery codes, on the page that made them and nowhere else.</summary>
    public IReadOnlyList<string>? Codes { get; private set; }

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        Account = await own.OfAsync(User);
        CodesLeft = await own.CodesLeftAsync(Account);
        await next();
    }

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostStartAsync()
    {
        if (!Account.TwoFactorEnabled)
        {
            await own.StartAuthenticatorAsync(Account);
        }

        return RedirectToPage("Authenticator");
    }

    public async Task<IActionResult> OnPostOffAsync()
    {
        if (ModelState.IsValid && await own.TurnAuthenticatorOffAsync(Account, Password))
        {
            TempData.Say("已关闭验证器，以后只凭密码登录。");
            return RedirectToPage();
        }

        return Wrong();
    }

    public async Task<IActionResult> OnPostCodesAsync()
    {
        if (!ModelState.IsValid || (Codes = await own.RenewCodesAsync(Account, Password)) is null)
        {
            return Wrong();
        }

        return Page();
    }

    private PageResult Wrong()
    {
        if (ModelState.IsValid)
        {
            ModelState.AddModelError(nameof(Password), OwnAccount.WrongPassword);
        }

        return Page();
    }
}
