using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Files;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Demolition.HouseholdFiles.UseCases;

/// <summary>收档: papers of one part are received, or what was noted of them is corrected.</summary>
/// <param name="Scans">Scans or photos of the papers, may be none.</param>
public sealed record ReceiveFilePart(int HouseholdId, FilePart Part, int SeenVersion, FilePartFacts Facts, IReadOnlyList<IncomingFile> Scans);

public sealed class ReceiveFilePartHandler(VillageDb db, FileKeeper keeper, VillageClock clock)
{
    /// <exception cref="RefusedException">One of the rules of <see cref="HouseholdFilePart"/>, or a file that may not be kept.</exception>
    /// <exception cref="NotFoundException">No such household in the person's scope.</exception>
    public async Task HandleAsync(ReceiveFilePart request, CancellationToken cancellation)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        var household = await db.HouseholdAsync(request.HouseholdId, cancellation);
        var row = await db.HouseholdFileParts.SingleOrDefaultAsync(p => p.HouseholdId == household.Id && p.Part == request.Part, cancellation);
        if (row is null)
        {
            db.Add(row = HouseholdFilePart.Receive(household, request.Part, request.Facts, clock.Today));
        }
        else
        {
            db.ExpectVersion(row, request.SeenVersion);
            row.Describe(request.Facts, clock.Today);
        }

        db.Doing($"收档：{request.Part.Label()}");
        await db.SaveChangesAsync(cancellation);
        await db.AttachAsync(keeper, HouseholdSubjects.Of(row), "上传档案扫描件", request.Scans.Select(s => (s, FilePurpose.Document)), cancellation);
        await transaction.CommitAsync(cancellation);
    }
}
