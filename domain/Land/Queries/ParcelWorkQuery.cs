using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Land.Queries;

/// <summary>One piece of preparation work with the parcel it is on.</summary>
public sealed record ParcelWorkView(int Id, int ParcelId, string ParcelCode, string ParcelName, ParcelWorkKind Kind, ParcelWorkStatus Status,
    string? DoneBy, Money? Cost, string? Note, int Version);

public sealed class ParcelWorkQuery(VillageDb db)
{
    /// <exception cref="NotFoundException">There is none, or it is another village's.</exception>
    public async Task<ParcelWorkView> RunAsync(int id, CancellationToken cancellation) => await db.ParcelWorks.AsNoTracking().Where(w => w.Id == id)
        .Select(w => new ParcelWorkView(w.Id, w.ParcelId, w.Parcel.Code, w.Parcel.Name, w.Kind, w.Status, w.DoneBy, w.Cost, w.Note, w.Version))
        .SingleOrDefaultAsync(cancellation) ?? throw new NotFoundException("这项工作");
}
