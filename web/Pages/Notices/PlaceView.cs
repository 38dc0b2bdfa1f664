using VillageTracker.Domain.Demolition.Notices.Queries;
using VillageTracker.Domain.Geo;
using VillageTracker.Web.Pages.Land;
using VillageTracker.Web.Ui;

namespace VillageTracker.Web.Pages.Notices;

/// <summary>Where the area of a notice lies, drawn on the page itself: a picture needs no map, no script and no address that could show more.</summary>
/// <param name="Words">How large it is, in words.</param>
public sealed record PlaceView(LandSketch Sketch, string Words, bool IsDemonstration)
{
    private const string Colour = "#b5651d";
    private const int Tens = 10;

    public static PlaceView Of(NoticePlace place, string areaName)
    {
        var box = GaussKruger.ToPlane(place.Shape, GaussKruger.ZoneOf(place.Shape)).EnvelopeInternal;
        var label = $"{areaName}的边界示意图，上北下南";
        return new(LandSketch.Of(label, [new(place.Shape, areaName, label, Colour)]),
            $"上北下南。东西约 {Show.Count(Rounded(box.Width))} 米，南北约 {Show.Count(Rounded(box.Height))} 米，面积约 {GaussKruger.AreaOf(place.Shape).Mu:0.0} 亩。", place.IsDemonstration);
    }

    private static int Rounded(double metres) => (int)Math.Round(metres / Tens) * Tens;
}
