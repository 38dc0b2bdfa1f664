using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using VillageTracker.Web.Infrastructure;
using VillageTracker.Web.Infrastructure.Accounts;
using VillageTracker.Web.Ui;

namespace VillageTracker.Web.Pages.Account;

[EnableRateLimiting(RateLimits.Guessable)]
public sealed class PasswordModel(OwnAccount own) : PageModel
{
    [BindProperty]
    [Required(ErrorMessage = "请填写现在的密码。")]
    public string Current { get; set; } = "";

    [BindProperty]
    [Required(ErrorMessage = "请填写新密码。")]
    [StringLength(200, ErrorMessage = "新密码太长。")]
    public string Wanted { get; set; } = "";

    [BindProperty]
    [Compare(nameof(Wanted), ErrorMessage = "两次填写的新密码不一样。")]
    public string? Again { get; set; }

    /// <summary>The present password is a one-time password.</summary>
    public bool IsForced => User.HasClaim(c => c.Type == AccountClaims.MustChangePassword);

    public async Task<IActionResult> OnPostAsync()
    {
        if (!ModelState.IsValid)
        {
            return Page();
        }

        var next = IsForced ? "/staff" : "/account/security"; // before the cookie is renewed
        var wrong = await own.ChangePasswordAsync(await own.OfAsync(User), Current, Wanted);
        if (wrong.Count == 0)
        {
            TempData.Say("密码已修改，其他电脑和手机上的登录已退出。");
            return Redirect(next);
        }

        foreach (var sentence in wrong)
        {
            ModelState.AddModelError(sentence == OwnAccount.WrongPassword ? nameof(Current) : nameof(Wanted), sentence);
        }

        return Page();
    }
}
