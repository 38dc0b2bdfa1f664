using VillageTracker.Domain.Common;
using VillageTracker.Domain.Demolition.Findings;
using VillageTracker.Domain.Demolition.Findings.Queries;
using VillageTracker.Domain.Persistence;
using VillageTracker.Reports.Documents.Findings;
using VillageTracker.Reports.Layout;

namespace VillageTracker.Web.Downloads;

/// <summary>Prints the list for the supervision committee.</summary>
public sealed class FindingPrinter(VillageDb db, VillageClock clock, ReportVillages villages, FindingListQuery findings, IEnumerable<IConservationCheck> checks)
{
    public async Task<(string FileName, PdfResult Pdf)> PrintAsync(FindingFilter filter, CancellationToken cancellation)
    {
        var (_, village) = await villages.OfAsync(db.Actor, cancellation);
        var lines = await findings.AllAsync(filter, cancellation);
        var titles = checks.ToDictionary(c => c.Code, c => c.Title, StringComparer.Ordinal);
        var pdf = FindingPaper.Compose(new($"{village.FullName}村民委员会", clock.Today, lines, titles, clock.DemonstrationToday is not null));
        return ($"守恒与疑点清单-{clock.Today:yyyyMMdd}.pdf", pdf);
    }
}
