using System.Globalization;
using VillageTracker.Domain.Demolition.Notices.Queries;

namespace VillageTracker.Web.Pages.Notices;

/// <summary>A home of a published stock, placed by its room number. There is no household in it.</summary>
public sealed record PublishedHome(int Building, int Unit, int Floor, int Position, PublicNoticeRow Row)
{
    public string State => Row.Cells[^1];
}

/// <summary>The stacking chart of a published stock, drawn from the frozen rows of the notice: what was published is what is shown later.</summary>
public sealed class PublishedStock
{
    private PublishedStock(IReadOnlyList<PublishedHome> homes, int? asked)
    {
        Buildings = [.. homes.Select(h => h.Building).Distinct().Order()];
        Building = asked is { } building && Buildings.Contains(building) ? building : Buildings.Count == 0 ? 0 : Buildings[0];
        Homes = [.. homes.Where(h => h.Building == Building)];
        Counts = [.. homes.GroupBy(h => h.State).Select(g => (g.Key, g.Count())).OrderByDescending(g => g.Item2)];
    }

    public IReadOnlyList<int> Buildings { get; }

    /// <summary>The one that is shown.</summary>
    public int Building { get; }

    public IReadOnlyList<PublishedHome> Homes { get; }

    /// <summary>How many of the whole estate are in each state.</summary>
    public IReadOnlyList<(string State, int Count)> Counts { get; }

    public IEnumerable<int> Units => Homes.Select(h => h.Unit).Distinct().Order();

    public IEnumerable<int> FloorsFromTheTop => Homes.Select(h => h.Floor).Distinct().OrderDescending();

    public int WidthOf(int unit) => Homes.Where(h => h.Unit == unit).Max(h => h.Position);

    public PublishedHome? At(int unit, int floor, int position) => Homes.FirstOrDefault(h => h.Unit == unit && h.Floor == floor && h.Position == position);

    public static PublishedStock Of(IReadOnlyList<PublicNoticeRow> rows, int? asked) => new([.. rows.Select(Place).OfType<PublishedHome>()], asked);

    public static string ColourOf(string state) => state switch
    {
        "空闲" => "stack-free",
        "已选" => "stack-doing",
        "锁定" => "stack-locked",
        "失效" => "stack-void",
        _ => "stack-held",
    };

    private static PublishedHome? Place(PublicNoticeRow row) =>
        row.Code.Split('-') is [var building, var unit, var room] && Number(building) is { } b && Number(unit) is { } u && Number(room) is { } r
            ? new(b, u, r / 100, r % 100, row)
            : null;

    private static int? Number(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
