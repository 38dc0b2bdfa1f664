using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Resettlement.Certificates;
using VillageTracker.Domain.Resettlement.Certificates.Queries;

namespace VillageTracker.Web.Pages.Resettlement.Certificates;

public sealed class IndexModel(CertificateListQuery certificates, VillageClock clock) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Text { get; set; }

    [BindProperty(SupportsGet = true)]
    public RegistrationState? State { get; set; }

    [BindProperty(SupportsGet = true)]
    public bool Late { get; set; }

    [BindProperty(SupportsGet = true, Name = "p")]
    public int PageNumber { get; set; } = 1;

    public PageOf<CertificateRow> Rows { get; private set; } = null!;

    public DateOnly Today => clock.Today;

    public async Task OnGetAsync(CancellationToken cancellation) => Rows = await certificates.RunAsync(new(Text, State, Late, PageNumber), cancellation);
}
