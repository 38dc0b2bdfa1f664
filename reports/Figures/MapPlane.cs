using VillageTracker.Reports.Layout;

namespace VillageTracker.Reports.Figures;

/// <summary>Turns degrees into places on the drawing: local equirectangular, north up, the same scale both ways.</summary>
internal sealed class MapPlane
{
    private const double MetresPerDegree = 111_319.49;
    private readonly double _middleLon;
    private readonly double _middleLat;
    private readonly double _shrink;
    private readonly float _centreX;
    private readonly float _centreY;

    private MapPlane(LonLat middle, double pointsPerMetre, float left, float right, float centreY)
    {
        (_middleLon, _middleLat) = (middle.Lon, middle.Lat);
        _shrink = Math.Cos(middle.Lat * Math.PI / 180);
        (PointsPerMetre, Left, Right) = (pointsPerMetre, left, right);
        (_centreX, _centreY) = ((left + right) / 2, centreY);
    }

    public double PointsPerMetre { get; }

    public float Left { get; }

    public float Right { get; }

    public static MapPlane Fit(IReadOnlyList<LonLat> places, float x, float y, float width, float height)
    {
        var (west, east) = (places.Min(place => place.Lon), places.Max(place => place.Lon));
        var (south, north) = (places.Min(place => place.Lat), places.Max(place => place.Lat));
        var middle = new LonLat((west + east) / 2, (south + north) / 2);
        var metresWide = Math.Max((east - west) * MetresPerDegree * Math.Cos(middle.Lat * Math.PI / 180), 50);
        var metresHigh = Math.Max((north - south) * MetresPerDegree, 50);
        return new(middle, Math.Min(width / metresWide, height / metresHigh), x, x + width, y + height / 2);
    }

    public Spot Spot(LonLat place) => new(
        _centreX + (float)((place.Lon - _middleLon) * _shrink * MetresPerDegree * PointsPerMetre),
        _centreY - (float)((place.Lat - _middleLat) * MetresPerDegree * PointsPerMetre));

    public IReadOnlyList<Spot> Spots(IReadOnlyList<LonLat> places) => [.. places.Select(Spot)];
}
