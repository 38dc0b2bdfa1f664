using Microsoft.EntityFrameworkCore;
using NetTopologySuite.Geometries;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Geo;
using VillageTracker.Domain.Land;
using VillageTracker.Domain.Persistence;
using VillageTracker.Migrations.Seed;

namespace VillageTracker.Migrations.Bulk;

/// <summary>Adds as many invented parcels as wanted, for measuring: 46 m from middle to middle, of 8 to 12 corners, in the villages of the street.</summary>
/// <remarks>As <see cref="HouseholdLoader"/>: by the domain's own acts, in chunks, each with its audit entry in its own transaction.</remarks>
public sealed class ParcelLoader(VillageDb db)
{
    public const int MostParcels = 2_000_000;
    private const int Chunk = 50_000;
    private const int Columns = 1_000;
    private const int Zone = 40;
    private const double Pitch = 46;
    private const double MetresInDegree = 111_000;
    private const string Prefix = "YS-";

    private static readonly DateOnly InTheBook = new(2020, 1, 1);
    private static readonly GeometryFactory Drawn = new(new PrecisionModel(), Boundary.Srid);
    private static readonly (double Easting, double Northing) Corner = GaussKruger.Project(120.2400, 33.4300, Zone);

    /// <param name="parcels">How many to add.</param>
    /// <param name="progress">Told after each chunk how many have been added so far.</param>
    /// <param name="cancellation">Stops after the chunk in hand has fallen back.</param>
    /// <exception cref="RefusedException">Fewer than one or more than the map has room for.</exception>
    public async Task LoadAsync(int parcels, Action<int> progress, CancellationToken cancellation)
    {
        var first = await db.Parcels.CountAsync(p => p.Code.StartsWith(Prefix), cancellation);
        if (parcels < 1 || (long)first + parcels > MostParcels)
        {
            throw new RefusedException(new BulkParcelsNotPossible(MostParcels - first));
        }

        await db.Database.OpenConnectionAsync(cancellation);
        for (var done = 0; done < parcels;)
        {
            var chunk = Math.Min(Chunk, parcels - done);
            await ChunkAsync(first + done, chunk, cancellation);
            done += chunk;
            progress(done);
        }
    }

    private async Task ChunkAsync(int first, int parcels, CancellationToken cancellation)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        using (var writer = new RowWriter<Parcel>(db, transaction))
        {
            for (var i = 0; i < parcels; i++)
            {
                writer.Write(ParcelOf(first + i));
                cancellation.ThrowIfCancellationRequested();
            }
        }

        await db.RecordBulkAsync("批量写入演示地块", $"{parcels} 块，用于测速", ["Land"], cancellation);
        await transaction.CommitAsync(cancellation);
        db.ChangeTracker.Clear();
    }

    /// <summary>Always the same parcel for the same number; villages take turns every 20 rows.</summary>
    private static Parcel ParcelOf(int number)
    {
        var (column, row) = (number % Columns, number / Columns);
        var boundary = Boundary.PolygonFrom(BoundaryOf(number, column, row));
        var facts = new ParcelFacts($"演示地块{number + 1}", (ParcelKind)(number % 3), (LandOwnership)(number / 7 % 3), GaussKruger.AreaOf(boundary), null, null);
        var parcel = Parcel.Register($"{Prefix}{number + 1:0000000}", ReferenceData.StreetCode + 200 + (row / 20 % 7), facts, boundary, InTheBook, isDemonstration: true);
        parcel.StateStatus((ParcelStatus)((number * 7 + row) % 11 % Enum.GetValues<ParcelStatus>().Length));
        return parcel;
    }

    private static Polygon BoundaryOf(int number, int column, int row)
    {
        var random = new Random(number);
        var (corners, turn) = (8 + (number % 5), random.NextDouble());
        var ring = new Coordinate[corners + 1];
        var (longitude, latitude) = GaussKruger.Unproject(Corner.Easting + (column * Pitch), Corner.Northing + (row * Pitch), Zone);
        var east = 1 / (MetresInDegree * Math.Cos(latitude * Math.PI / 180));
        for (var i = 0; i < corners; i++)
        {
            var (angle, reach) = ((i + turn) * 2 * Math.PI / corners, 16 + (random.NextDouble() * 6.5));
            ring[i] = new(longitude + (reach * Math.Cos(angle) * east), latitude + (reach * Math.Sin(angle) / MetresInDegree));
        }

        ring[corners] = ring[0];
        return Drawn.CreatePolygon(ring);
    }
}

public sealed record BulkParcelsNotPossible(int Room) : Refusal($"演示地块数要在 1 到 {Room} 之间。");
