using VillageTracker.Domain.Common;
using VillageTracker.Domain.Persistence;
using VillageTracker.Domain.Resettlement.Villagers.UseCases;
using VillageTracker.Reports.Documents.Slips;

namespace VillageTracker.Web.Downloads;

/// <summary>Prints look-up slips in batches; the codes are in this file and nowhere else.</summary>
public sealed class SlipPrinter(VillageDb db, VillageClock clock, ReportVillages villages, PrintLookupSlipsHandler print)
{
    /// <param name="request">For whom.</param>
    /// <param name="site">Address of the site for the QR codes.</param>
    /// <param name="cancellation">Stops the printing before anything is saved.</param>
    /// <exception cref="RefusedException">Nobody, or too many.</exception>
    public async Task<byte[]> RunAsync(PrintLookupSlips request, string? site, CancellationToken cancellation)
    {
        var (_, village) = await villages.OfAsync(db.Actor, cancellation);
        var slips = await print.HandleAsync(request, cancellation);
        using var file = new MemoryStream();
        SlipSheet.Write(slips, $"{village.FullName}村民委员会", site, clock.Today, file);
        return file.ToArray();
    }
}
