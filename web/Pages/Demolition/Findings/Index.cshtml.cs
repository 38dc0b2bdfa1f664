using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Demolition.Findings;
using VillageTracker.Domain.Demolition.Findings.Queries;
using VillageTracker.Web.Ui;

namespace VillageTracker.Web.Pages.Demolition.Findings;

public sealed class IndexModel(FindingListQuery findings, LastCheckQuery last, IEnumerable<IConservationCheck> checks) : PageModel
{
    private readonly Dictionary<string, string> _titles = checks.ToDictionary(c => c.Code, c => c.Title, StringComparer.Ordinal);
    private Dictionary<FindingStatus, int> _counts = [];

    [BindProperty(SupportsGet = true)]
    public FindingStatus? Status { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Check { get; set; }

    [BindProperty(SupportsGet = true, Name = "p")]
    public int PageNumber { get; set; } = 1;

    public PageOf<FindingLine> Findings { get; private set; } = null!;

    public LastCheck? Last { get; private set; }

    public IEnumerable<Choice> CheckChoices => _titles.Select(t => new Choice(t.Key, t.Value));

    /// <summary>The filter of this page, for paper and sheet.</summary>
    public string FilterQuery => new QueryBuilder(new Dictionary<string, string?> { ["status"] = Status?.ToString(), ["check"] = Check }
        .Where(f => !string.IsNullOrEmpty(f.Value)).Select(f => KeyValuePair.Create(f.Key, f.Value!))).ToString();

    public string TitleOf(string check) => _titles.GetValueOrDefault(check, check);

    public int CountOf(FindingStatus status) => _counts.GetValueOrDefault(status);

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        _counts = await findings.CountsAsync(cancellation);
        Last = await last.RunAsync(cancellation);
        Findings = await findings.RunAsync(new(Status, Check, PageNumber), cancellation);
    }
}
