using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Geo.Files;
using VillageTracker.Domain.Geo.Files.BoundaryText;
using VillageTracker.Domain.Geo.Files.Esri;
using VillageTracker.Domain.Geo.Files.GeoJsonFiles;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Land.Import;

/// <summary>导出地块图形: the current parcels that have a boundary, as files that come back in unchanged.</summary>
/// <param name="System">Null for what is usual in the format: 4528 for TXT and shapefile, degrees for the others.</param>
/// <param name="Encoding">Null for GB18030 in TXT and UTF-8 in shapefiles.</param>
/// <param name="Stem">Name of the files without ending.</param>
/// <param name="Layer">Only this layer, or null for all.</param>
public sealed record ExportParcelShapes(
    ShapeFormat Format, long VillageCode, ReferenceSystem? System, string? Encoding, string Stem, ParcelLayer? Layer, string Producer);

/// <param name="Files">File name to content: one, or those of a shapefile.</param>
/// <param name="WithoutShape">Parcels that nobody has surveyed and that are therefore not in the file.</param>
public sealed record ExportedShapes(IReadOnlyDictionary<string, byte[]> Files, int Parcels, int WithoutShape, ReferenceSystem System);

/// <summary>Writes the parcels as a shape file of the asked format, system and encoding (导出图形).</summary>
public sealed class ExportParcelShapesHandler(VillageDb db, IGeoPackageFormat geoPackage, VillageClock clock)
{
    private static readonly ReferenceSystem VillagePlane = ReferenceSystem.Plane(40, hasZonePrefix: true);

    /// <exception cref="RefusedException">Degrees asked for in a TXT, or a character that the encoding lacks.</exception>
    public async Task<ExportedShapes> HandleAsync(ExportParcelShapes request, CancellationToken cancellation)
    {
        var system = request.System ?? Usual(request.Format);
        if (request.Format == ShapeFormat.BoundaryText && system.IsDegrees)
        {
            throw new RefusedException(new BoundaryTextNeedsPlane());
        }

        var all = db.Parcels.AsNoTracking().Where(p => p.VillageCode == request.VillageCode && p.RetiredOn == null && (request.Layer == null || p.Layer == request.Layer));
        var parcels = await all.Where(p => p.Shape != null).OrderBy(p => p.Code).ToListAsync(cancellation);
        var without = await all.CountAsync(p => p.Shape == null, cancellation);
        return new(Files(request, system, parcels.ConvertAll(Outgoing)), parcels.Count, without, system);
    }

    private IReadOnlyDictionary<string, byte[]> Files(ExportParcelShapes request, ReferenceSystem system, List<OutgoingFeature> features)
    {
        var encoding = FileText.NameOf(request.Encoding);
        var name = $"{request.Stem}.{request.Format.Ending()}";
        switch (request.Format)
        {
            case ShapeFormat.BoundaryText:
                var text = BoundaryTextWriter.Write(features, system, clock.Today, request.Producer);
                return new Dictionary<string, byte[]> { [name] = FileText.Of(encoding ?? FileText.Gb18030Name).GetBytes(text) };
            case ShapeFormat.Shapefile:
                return ShapefileWriter.Write(features, system, encoding ?? FileText.Utf8Name, request.Stem);
            case ShapeFormat.GeoJson:
                using (var json = new MemoryStream())
                {
                    GeoJsonFileWriter.Write(json, features, system);
                    return new Dictionary<string, byte[]> { [name] = json.ToArray() };
                }

            default:
                return new Dictionary<string, byte[]> { [name] = geoPackage.Write(features, system, "parcels") };
        }
    }

    private static ReferenceSystem Usual(ShapeFormat format) => format switch
    {
        ShapeFormat.BoundaryText or ShapeFormat.Shapefile => VillagePlane,
        ShapeFormat.GeoJson => ReferenceSystem.Wgs84,
        _ => ReferenceSystem.Cgcs2000,
    };

    private static OutgoingFeature Outgoing(Parcel p) => new(p.Shape!, p.Code, p.Name, p.StatedArea.SquareMetres, p.MeasuredArea?.SquareMetres ?? 0, p.PlannedUse, p.LandClassCode,
    [
        new("权属", "QS", p.Ownership.Label()), new("类别", "LB", p.Kind.Label()), new("图层", "TC", p.Layer.Label()), new("状态", "ZT", p.Status.Label()), new("备注", "BZ", p.Note),
    ]);
}

public sealed record BoundaryTextNeedsPlane() : Refusal("界址点 TXT 用平面坐标，请选三度带坐标系，例如 EPSG:4528。");
