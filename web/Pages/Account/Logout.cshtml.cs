using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VillageTracker.Web.Infrastructure.Accounts;

namespace VillageTracker.Web.Pages.Account;

public sealed class LogoutModel(SignInDesk desk) : PageModel
{
    public IActionResult OnGet() => Redirect("/");

    public async Task<IActionResult> OnPostAsync()
    {
        await desk.LeaveAsync(User);
        return Redirect("/");
    }
}
