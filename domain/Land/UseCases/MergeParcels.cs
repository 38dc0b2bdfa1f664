using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Land.Queries;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Land.UseCases;

/// <summary>Neighbouring parcels become one (合并地块).</summary>
/// <param name="ParcelId">The parcel from whose page it is done, with the version that was seen.</param>
/// <param name="OtherCodes">The numbers of the others.</param>
/// <param name="On">The first day of the new parcel.</param>
public sealed record MergeParcels(int ParcelId, int SeenVersion, IReadOnlyList<string> OtherCodes, string Code, string Name, DateOnly On, string Reason);

public sealed class MergeParcelsHandler(VillageDb db, ParcelPlacingHandler placing, VillageClock clock)
{
    public async Task<ParcelSaved> HandleAsync(MergeParcels request, CancellationToken cancellation)
    {
        var first = await db.Parcels.SingleOrDefaultAsync(p => p.Id == request.ParcelId, cancellation) ?? throw new NotFoundException("地块");
        db.ExpectVersion(first, request.SeenVersion);
        List<Parcel> parcels = [first];
        foreach (var code in request.OtherCodes.Select(ParcelCode.Require).Distinct(StringComparer.Ordinal).Where(c => c != first.Code))
        {
            parcels.Add(await db.Parcels.SingleOrDefaultAsync(p => p.VillageCode == first.VillageCode && p.Code == code, cancellation)
                ?? throw new RefusedException(new ParcelCodeUnknown(code)));
        }

        var lines = Parcel.Merge(parcels, request.Code, request.Name, request.On, clock.Today);
        var whole = lines[0].Successor;
        var told = await placing.HandleAsync([new ProposedParcel(whole.Code, whole.Shape!, null)], whole.Layer, [.. parcels.Select(p => p.Code)], cancellation);
        db.AddRange(lines);
        db.Doing("合并地块", request.Reason);
        await TakenCode.SaveAsync(db, whole.VillageCode, [whole.Code], cancellation);
        return new(whole.Id, whole.Code, told);
    }
}
