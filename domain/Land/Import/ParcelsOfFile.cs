using System.Globalization;
using Microsoft.EntityFrameworkCore;
using NetTopologySuite.Geometries;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Geo;
using VillageTracker.Domain.Geo.Queries;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Land.Import;

/// <summary>Finds the parcels of the register that a file is about: by number, or, where the file has none, by the very same ground.</summary>
public sealed class ParcelsOfFileHandler(VillageDb db, VillageClock clock)
{
    private const int CodesAtOnce = 500;
    private const string Provisional = "临";

    internal async Task CompareAsync(IReadOnlyList<ParcelMatch> matches, long villageCode, CancellationToken cancellation)
    {
        var known = await ByCodeAsync(villageCode, [.. matches.Where(m => m.HasCode).Select(m => m.Code).Distinct(StringComparer.Ordinal)], cancellation);
        if (matches.Any(m => !m.HasCode))
        {
            await NumberAsync([.. matches.Where(m => !m.HasCode)], villageCode, known, cancellation);
        }

        var classes = await ClassesAsync(matches, cancellation);
        foreach (var match in matches)
        {
            if (match.LandClass is { } named && !classes.Contains(named))
            {
                match.Fault(new LandClassUnknown(named).Message);
            }

            match.CompareWith(known.GetValueOrDefault(match.Code), clock.Today);
        }
    }

    private async Task<HashSet<LandClassRef>> ClassesAsync(IReadOnlyList<ParcelMatch> matches, CancellationToken cancellation)
    {
        if (matches.All(m => m.LandClass is null))
        {
            return [];
        }

        var classes = await db.LandClasses.AsNoTracking().ToListAsync(cancellation);
        return [.. classes.Where(c => !c.IsGroup).Select(c => new LandClassRef(c.Edition, c.Code))];
    }

    private async Task<Dictionary<string, Parcel>> ByCodeAsync(long villageCode, string[] codes, CancellationToken cancellation)
    {
        var known = new Dictionary<string, Parcel>(codes.Length, StringComparer.Ordinal);
        foreach (var some in codes.Chunk(CodesAtOnce))
        {
            await foreach (var parcel in db.Parcels.AsNoTracking().Where(p => p.VillageCode == villageCode && some.Contains(p.Code))
                .AsAsyncEnumerable().WithCancellation(cancellation))
            {
                known[parcel.Code] = parcel;
            }
        }

        return known;
    }

    private async Task NumberAsync(List<ParcelMatch> matches, long villageCode, Dictionary<string, Parcel> known, CancellationToken cancellation)
    {
        var near = await NearAsync(matches, villageCode, cancellation);
        var prefix = string.Create(CultureInfo.InvariantCulture, $"{Provisional}{clock.Today:yyyyMMdd}-");
        var taken = await db.Parcels.Where(p => p.VillageCode == villageCode && p.Code.StartsWith(prefix)).Select(p => p.Code).ToListAsync(cancellation);
        var used = taken.ToHashSet(StringComparer.Ordinal);
        var number = 0;
        foreach (var match in matches)
        {
            if (match.Shape is { } shape && near.Find(p => SameGround.Is(p.Shape!, shape)) is { } same)
            {
                known[same.Code] = same;
                match.GiveCodeOf(same.Code);
                continue;
            }

            string code;
            do
            {
                code = string.Create(CultureInfo.InvariantCulture, $"{prefix}{++number:000}");
            }
            while (!used.Add(code));

            match.GiveCode(code);
        }
    }

    private async Task<List<Parcel>> NearAsync(List<ParcelMatch> matches, long villageCode, CancellationToken cancellation)
    {
        var box = new Envelope();
        matches.ForEach(m => box.ExpandToInclude(m.Shape?.EnvelopeInternal ?? new Envelope()));
        return box.IsNull ? [] : await db.InBox<Parcel>(box).AsNoTracking()
            .Where(p => p.VillageCode == villageCode && p.RetiredOn == null && p.Shape != null).ToListAsync(cancellation);
    }
}
