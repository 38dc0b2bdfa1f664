using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VillageTracker.Domain.Safety.UseCases;
using VillageTracker.Web.Ui;

namespace VillageTracker.Web.Pages.Safety.Enterprises;

public sealed class CreateModel(RegisterEnterpriseHandler register) : PageModel
{
    [BindProperty]
    public EnterpriseInput Input { get; set; } = new();

    public EnterpriseFormView Form => new(Input, "加密保存，页面上只显示首尾几位");

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (!ModelState.IsValid)
        {
            return Page();
        }

        var id = await register.HandleAsync(new(Input.Entry(), Input.Level!.Value), cancellation);
        TempData.Say($"已给“{Input.Name.Trim()}”建档。");
        return RedirectToPage("Details", new { id });
    }
}
