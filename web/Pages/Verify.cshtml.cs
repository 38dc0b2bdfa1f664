using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using VillageTracker.Domain.Resettlement.Queries;
using VillageTracker.Domain.Resettlement.Receipts.Queries;
using VillageTracker.Web.Infrastructure;

namespace VillageTracker.Web.Pages;

/// <summary><c>/verify?n=FGC-2020-0001&amp;h=…</c>: whether a settlement statement on paper is real (结算单验真). Says number, hash and net, and nothing else.</summary>
[EnableRateLimiting(RateLimits.Guessable)]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class VerifyModel(VerifyStatementQuery statements, VerifyReceiptQuery receipts) : PageModel
{
    /// <summary>Number.</summary>
    [BindProperty(SupportsGet = true)]
    public string? N { get; set; }

    /// <summary>The first 16 digits of the hash, or all of it.</summary>
    [BindProperty(SupportsGet = true)]
    public string? H { get; set; }

    public bool Asked => !string.IsNullOrWhiteSpace(N) || !string.IsNullOrWhiteSpace(H);

    public VerifiedStatement? Found { get; private set; }

    public VerifiedReceipt? Receipt { get; private set; }

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        if (Asked)
        {
            Found = await statements.RunAsync(N, H, cancellation);
            Receipt = await receipts.RunAsync(N, H, cancellation);
        }
    }
}
