using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using VillageTracker.Web.Infrastructure;
using VillageTracker.Web.Infrastructure.Accounts;

namespace VillageTracker.Web.Pages.Account;

[EnableRateLimiting(RateLimits.Guessable)]
public sealed class AuthenticatorModel(OwnAccount own) : PageModel
{
    private Domain.Organisation.Account _account = null!;

    [BindProperty]
    [Required(ErrorMessage = "请填写验证码。")]
    [StringLength(20, ErrorMessage = "验证码是 6 位数字。")]
    public string Code { get; set; } = "";

    /// <summary>The key in groups of four, as one types it.</summary>
    public string Key { get; private set; } = "";

    public (int Size, string Path) Drawing { get; private set; }

    public IReadOnlyList<string>? Codes { get; private set; }

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        _account = await own.OfAsync(User);
        if (_account.TwoFactorEnabled || await own.AuthenticatorKeyAsync(_account) is not { } key)
        {
            context.Result = RedirectToPage("Security"); // the key is never shown again once it is in use
            return;
        }

        Key = string.Join(' ', key.Key.Chunk(4).Select(part => new string(part)));
        Drawing = QrSvg.Draw(key.Address);
        await next();
    }

    public void OnGet()
    {
    }

    public async Task OnPostAsync()
    {
        if (ModelState.IsValid && (Codes = await own.TurnAuthenticatorOnAsync(_account, Code)) is null)
        {
            ModelState.AddModelError(nameof(Code), "验证码不对，请看手机上现在显示的 6 位数字，并检查手机时间是否准确。");
        }
    }
}
