using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VillageTracker.Domain.Resettlement;
using VillageTracker.Domain.Resettlement.Queries;
using VillageTracker.Domain.Resettlement.UseCases;
using VillageTracker.Web.Ui;

namespace VillageTracker.Web.Pages.Resettlement.Statements;

/// <summary>The list of statements that wait for one signature, to be signed one by one or many at once.</summary>
public abstract class SignPageModel(StatementsToSignQuery waiting, SignStatementsHandler sign) : PageModel
{
    /// <summary>Each as "key:version".</summary>
    [BindProperty]
    public List<string> Chosen { get; set; } = [];

    /// <summary>Only this one, when the person comes from its page.</summary>
    [BindProperty(SupportsGet = true)]
    public int? Id { get; set; }

    public IReadOnlyList<StatementToSign> Waiting { get; private set; } = [];

    /// <summary>So many more wait behind those of the page.</summary>
    public int More { get; private set; }

    /// <summary>复核 or 审批.</summary>
    public abstract string Act { get; }

    protected abstract StatementStatus Before { get; }

    protected abstract StatementStatus After { get; }

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        var all = await waiting.RunAsync(Before, cancellation);
        More = all.Count < SignStatementsHandler.Most ? 0 : (await waiting.CountAsync(cancellation)).In(Before) - all.Count;
        Waiting = Id is { } one && all.Exists(s => s.Id == one) ? [.. all.Where(s => s.Id == one)] : all;
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        await OnGetAsync(cancellation); // for the page that a refusal shows again
        var count = await sign.HandleAsync(new(After, [.. Chosen.Select(Seen).OfType<SeenStatement>()]), cancellation);
        TempData.Say($"已{Act} {count} 张结算单。");
        return Redirect($"/resettlement/statements/{(After == StatementStatus.Checked ? "check" : "approve")}");
    }

    private static SeenStatement? Seen(string chosen) =>
        chosen.Split(':') is [var id, var version] && int.TryParse(id, CultureInfo.InvariantCulture, out var key) && int.TryParse(version, CultureInfo.InvariantCulture, out var seen)
            ? new(key, seen) : null;
}
