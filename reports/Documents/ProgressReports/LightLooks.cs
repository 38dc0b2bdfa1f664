using VillageTracker.Domain.Targets;
using VillageTracker.Reports.Layout;

namespace VillageTracker.Reports.Documents.ProgressReports;

/// <summary>How the schedule lights look on paper: a word beside the colour, so that a black and white copy says the same.</summary>
internal static class LightLooks
{
    private static readonly Ink Amber = Ink.Rgb(0xC77700);

    public static readonly IReadOnlyList<ScheduleLight> InOrder =
        [ScheduleLight.Blue, ScheduleLight.Green, ScheduleLight.Yellow, ScheduleLight.Red, ScheduleLight.Grey];

    public static Cell Cell(ScheduleLight light) => new(Label(light), Light: Colour(light));

    public static string Label(ScheduleLight light) => light switch
    {
        ScheduleLight.Blue => "蓝灯",
        ScheduleLight.Green => "绿灯",
        ScheduleLight.Yellow => "黄灯",
        ScheduleLight.Red => "红灯",
        ScheduleLight.Grey => "灰灯",
        _ => throw new ArgumentOutOfRangeException(nameof(light)),
    };

    public static Ink Colour(ScheduleLight light) => light switch
    {
        ScheduleLight.Blue => Palette.Blue,
        ScheduleLight.Green => Palette.Green,
        ScheduleLight.Yellow => Amber,
        ScheduleLight.Red => Palette.Red,
        _ => Palette.MidGrey,
    };
}
