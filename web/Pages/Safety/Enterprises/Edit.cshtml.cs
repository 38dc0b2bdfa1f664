using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VillageTracker.Domain.Safety.Queries;
using VillageTracker.Domain.Safety.UseCases;
using VillageTracker.Web.Ui;

namespace VillageTracker.Web.Pages.Safety.Enterprises;

public sealed class EditModel(EnterpriseQuery enterprises, ChangeEnterpriseHandler change) : PageModel
{
    [BindProperty]
    public EnterpriseInput Input { get; set; } = new();

    [BindProperty]
    public int SeenVersion { get; set; }

    [BindProperty]
    [Required(ErrorMessage = "请写明修改原因。"), StringLength(200, ErrorMessage = "修改原因太长。")]
    public string Reason { get; set; } = "";

    public EnterpriseView Enterprise { get; private set; } = null!;

    public EnterpriseFormView Form => new(Input,
        Enterprise.MaskedPhone.Length > 0 ? $"现在是 {Enterprise.MaskedPhone}，不改就空着" : "加密保存，页面上只显示首尾几位");

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        Enterprise = await enterprises.RunAsync(SafetyLooks.IdIn(RouteData), HttpContext.RequestAborted);
        await next();
    }

    public void OnGet() => (Input, SeenVersion) = (EnterpriseInput.Of(Enterprise), Enterprise.Version);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (!ModelState.IsValid)
        {
            return Page();
        }

        var keepPhone = string.IsNullOrWhiteSpace(Input.Phone);
        await change.HandleAsync(new(Enterprise.Id, SeenVersion, Input.Entry(), keepPhone, Input.Level!.Value, Reason), cancellation);
        TempData.Say($"已修改企业档案 {Enterprise.Code}。");
        return RedirectToPage("Details", new { id = Enterprise.Id });
    }
}
