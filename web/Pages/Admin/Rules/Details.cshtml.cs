using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Rules;
using VillageTracker.Domain.Rules.Queries;
using VillageTracker.Domain.Rules.UseCases;
using VillageTracker.Web.Ui;

namespace VillageTracker.Web.Pages.Admin.Rules;

public sealed class DetailsModel(RuleBookQuery rules, ReplaceRuleHandler replace, VillageClock clock) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string Code { get; set; } = "";

    [BindProperty]
    public RuleEdit Input { get; set; } = new();

    /// <summary>Newest first.</summary>
    public IReadOnlyList<DatedRule> History { get; private set; } = [];

    public DatedRule Latest => History[0];

    public DateOnly Today => clock.Today;

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        History = await rules.HistoryAsync(Code, HttpContext.RequestAborted);
        if (History.Count == 0)
        {
            throw new NotFoundException($"政策标准“{Code}”");
        }

        await next();
    }

    public void OnGet() => Input = new() { Version = Latest.Version };

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (!ModelState.IsValid)
        {
            return Page();
        }

        await replace.HandleAsync(
            new(Code, Input.Version, Input.Value!.Value, Input.ValidFrom!.Value, Input.Source, Input.IsDemonstration), cancellation);
        TempData.Say($"已增加“{Latest.Name}”的新标准，{Show.LongDate(Input.ValidFrom.Value)}起生效。");
        return Redirect($"/admin/rules/details/{Code}"); // RedirectToPage would write the code in lower case
    }
}

public sealed class RuleEdit
{
    public int Version { get; set; }

    [Required(ErrorMessage = "请填写新的数值。")]
    public decimal? Value { get; set; }

    [Required(ErrorMessage = "请填写生效日。")]
    public DateOnly? ValidFrom { get; set; }

    [Required(ErrorMessage = "请写明依据的文件。")]
    [StringLength(DatedRule.SourceMaxLength, ErrorMessage = "依据最多 300 字。")]
    public string Source { get; set; } = "";

    public bool IsDemonstration { get; set; }
}
