using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using VillageTracker.Domain.Organisation;
using VillageTracker.Web.Infrastructure;
using VillageTracker.Web.Infrastructure.Accounts;

namespace VillageTracker.Web.Pages.Account;

[EnableRateLimiting(RateLimits.Guessable)]
public sealed class LoginModel(SignInDesk desk, IHostEnvironment host) : PageModel
{
    [BindProperty]
    [Required(ErrorMessage = "请填写登录名。")]
    [StringLength(Domain.Organisation.Account.UserNameMaxLength, ErrorMessage = "登录名太长。")]
    public string UserName { get; set; } = "";

    [BindProperty]
    [Required(ErrorMessage = "请填写密码。")]
    [DataType(DataType.Password)]
    public string Password { get; set; } = "";

    [BindProperty(SupportsGet = true)]
    public string? ReturnUrl { get; set; }

    /// <summary>In development the demonstration accounts are offered; elsewhere there are none.</summary>
    public IReadOnlyList<(string UserName, string Role)> Demonstrations { get; } = host.IsDevelopment()
        ? [("cun", Role.VillageStaff.Label()), ("kuaiji", Role.VillageAccountant.Label()), ("shuji", Role.VillageSecretary.Label()), ("jiedao", Role.StreetReviewer.Label()), ("guanli", Role.Administrator.Label())]
        : [];

    public async Task<IActionResult> OnPostAsync()
    {
        if (!ModelState.IsValid)
        {
            return Page();
        }

        var result = await desk.WithPasswordAsync(UserName, Password);
        if (result.Succeeded)
        {
            return LocalRedirect(Url.IsLocalUrl(ReturnUrl) ? ReturnUrl : "/staff");
        }

        if (result.RequiresTwoFactor)
        {
            return RedirectToPage("SecondFactor", new { ReturnUrl });
        }

        ModelState.AddModelError("", result.IsLockedOut
            ? "密码连续输错，账号已暂时锁定，请 15 分钟后再试，或请管理员处理。"
            : "登录名或密码不对，或账号已停用。");
        return Page();
    }
}
