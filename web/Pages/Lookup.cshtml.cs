using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Resettlement.Queries;
using VillageTracker.Domain.Resettlement.Villagers;
using VillageTracker.Domain.Resettlement.Villagers.Queries;
using VillageTracker.Domain.Resettlement.Villagers.UseCases;
using VillageTracker.Web.Downloads;
using VillageTracker.Web.Infrastructure;
using VillageTracker.Web.Pages.Resettlement.WhatIf;

namespace VillageTracker.Web.Pages;

/// <summary>A villager's own look-up (查安置房进度): code from the paper and the end of the ID number, no account.</summary>
/// <remarks>The answer comes with the form's reply: nothing of it is in an address, in a cookie or in a cache. What follows a look-up carries a pass.</remarks>
[EnableRateLimiting(RateLimits.Guessable)]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class LookupModel(
    VillagerCaseQuery cases, WhatIfQuery whatIf, SayWordHandler say, StatementPrinter printer, VillagerPass passes, DemonstrationSlipsQuery demonstrations, IWebHostEnvironment host)
    : PageModel
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

    /// <summary>For what follows.</summary>
    public string Pass { get; private set; } = "";

    public bool NotFoundAnswer { get; private set; }

    /// <summary>The page was open too long.</summary>
    public bool PassOver { get; private set; }

    public IReadOnlyList<WhatIf> Tried { get; private set; } = [];

    public IReadOnlyList<string> TriedRooms { get; private set; } = [];

    /// <summary>What was just done, in words.</summary>
    public string? Done { get; private set; }

    /// <summary>Working examples, in Development only.</summary>
    public IReadOnlyList<DemonstrationSlip> Examples { get; private set; } = [];

    public Task OnGetAsync(CancellationToken cancellation) => LoadExamplesAsync(cancellation);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (ModelState.IsValid)
        {
            Show(await cases.RunAsync(Code, IdEnd, cancellation));
            NotFoundAnswer = Case is null;
        }

        await LoadExamplesAsync(cancellation);
        return Page();
    }

    /// <summary>试算: what another home would come to.</summary>
    public Task<IActionResult> OnPostTryAsync(string? pass, string[] room, string[] area, CancellationToken cancellation) => WithPassAsync(pass, async () =>
    {
        TriedRooms = room;
        var tried = TriedHomes.Of(room, area, ModelState);
        if (tried.Count > 0)
        {
            Tried = await whatIf.ForVillagerAsync(Case!, tried, cancellation);
        }
        else if (ModelState.IsValid)
        {
            ModelState.AddModelError("room", TriedHomes.NoRoom);
        }

        return Page();
    }, cancellation);

    /// <summary>不认可: staff entered something that the household did not say.</summary>
    public Task<IActionResult> OnPostSayAsync(string? pass, string? key, string? text, CancellationToken cancellation) => WithPassAsync(pass, async () =>
    {
        await say.HandleAsync(new(Case!.HouseholdId, key ?? "", text), cancellation);
        Show(await cases.OfSlipAsync(passes.Read(pass)!.Value, cancellation));
        Done = "已经记下，村里会在期限内答复您，答复也显示在这一页。";
        return Page();
    }, cancellation);

    /// <summary>The own statement as PDF; another household's key finds nothing.</summary>
    public Task<IActionResult> OnPostPaperAsync(string? pass, int statement, CancellationToken cancellation) => WithPassAsync(pass, async () =>
    {
        var (name, pdf) = await printer.OneOfHouseholdAsync(Case!, statement, $"{Request.Scheme}://{Request.Host}", cancellation);
        return this.Paper(pdf.Bytes, name, pdf);
    }, cancellation);

    private async Task<IActionResult> WithPassAsync(string? pass, Func<Task<IActionResult>> act, CancellationToken cancellation)
    {
        ModelState.Clear(); // code and number are not asked for again
        Show(passes.Read(pass) is { } slip ? await cases.OfSlipAsync(slip, cancellation) : null);
        if (Case is null)
        {
            PassOver = true;
            await LoadExamplesAsync(cancellation);
            return Page();
        }

        try
        {
            return await act();
        }
        catch (RefusedException refused)
        {
            ModelState.AddModelError("", refused.Refusal.Message);
            return new PageResult { StatusCode = StatusCodes.Status400BadRequest };
        }
    }

    private void Show(OpenedCase? opened) => (Case, Pass) = (opened?.Case, opened is null ? "" : passes.Issue(opened.SlipId));

    private async Task LoadExamplesAsync(CancellationToken cancellation)
    {
        if (host.IsDevelopment() && Case is null)
        {
            Examples = await demonstrations.RunAsync(cancellation);
        }
    }
}
