using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using VillageTracker.Web.Infrastructure;
using VillageTracker.Web.Infrastructure.Accounts;

namespace VillageTracker.Web.Pages.Account;

[EnableRateLimiting(RateLimits.Guessable)]
public sealed class SecondFactorModel(SignInDesk desk) : PageModel
{
    [BindProperty]
    [Required(ErrorMessage = "请填写验证码。")]
    public string Code { get; set; } = "";

    [BindProperty(SupportsGet = true)]
    public string? ReturnUrl { get; set; }

    public async Task<IActionResult> OnGetAsync() =>
        await desk.IsInSecondStepAsync() ? Page() : RedirectToPage("Login");

    public async Task<IActionResult> OnPostAsync()
    {
        if (!ModelState.IsValid)
        {
            return Page();
        }

        var result = await desk.WithCodeAsync(Code);
        if (result.Succeeded)
        {
            return LocalRedirect(Url.IsLocalUrl(ReturnUrl) ? ReturnUrl : "/staff");
        }

        ModelState.AddModelError(nameof(Code), result.IsLockedOut ? "连续输错，账号已暂时锁定，请 15 分钟后再试。" : "验证码不对。");
        return Page();
    }
}
