using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using VillageTracker.Domain.Resettlement.Queries;
using VillageTracker.Web.Infrastructure;

namespace VillageTracker.Web.Pages;

/// <summary>A villager's own look-up (查安置房进度): code from the paper and the end of the ID number, no account.</summary>
/// <remarks>The answer comes with the form's reply: nothing of it is in an address, in a cookie or in a cache.</remarks>
[EnableRateLimiting(RateLimits.Guessable)]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class LookupModel(VillagerCaseQuery cases, DemonstrationSlipsQuery demonstrations, IWebHostEnvironment host) : PageModel
{
    [BindProperty]
    [Required(ErrorMessage = "请填写纸条上的查询码。")]
    [StringLength(30, ErrorMessage = "查询码是 10 位，请照纸条填写。")]
    public string? Code { get; set; }

    [BindProperty]
    [Required(ErrorMessage = "请填写户主身份证号的后六位。")]
    [StringLength(6, MinimumLength = 6, ErrorMessage = "请填写身份证号的后六位，最后一位可能是字母 X。")]
    public string? IdEnd { get; set; }

    /// <summary>The case, after a look-up that found it.</summary>
    public VillagerCase? Case { get; private set; }

    public bool NotFoundAnswer { get; private set; }

    /// <summary>Working examples, in Development only.</summary>
    public IReadOnlyList<DemonstrationSlip> Examples { get; private set; } = [];

    public Task OnGetAsync(CancellationToken cancellation) => LoadExamplesAsync(cancellation);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (ModelState.IsValid)
        {
            Case = await cases.RunAsync(Code, IdEnd, cancellation);
            NotFoundAnswer = Case is null;
        }

        await LoadExamplesAsync(cancellation);
        return Page();
    }

    private async Task LoadExamplesAsync(CancellationToken cancellation)
    {
        if (host.IsDevelopment() && Case is null)
        {
            Examples = await demonstrations.RunAsync(cancellation);
        }
    }
}
