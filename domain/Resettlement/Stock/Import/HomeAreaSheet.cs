using VillageTracker.Domain.Common;
using VillageTracker.Domain.Common.Sheets;
using VillageTracker.Domain.Imports;
using VillageTracker.Domain.Resettlement.Stock.Queries;
using VillageTracker.Domain.Resettlement.UseCases;

namespace VillageTracker.Domain.Resettlement.Stock.Import;

/// <summary>The columns of a survey report (实测报告): room and measured area of many homes at once.</summary>
public static class HomeAreaColumns
{
    public static readonly Column Estate = HomeColumns.Estate with { Required = false, Note = "只有一个小区时可以不填" };
    public static readonly Column Room = new("房号", ColumnKind.Code) { Required = true, MaxLength = Home.CodeMaxLength, Aliases = ["室号", "房屋编号"], Note = "幢-单元-室", Example = "3-1-502" };
    public static readonly Column Measured = HomeColumns.Measured with { Required = true };
    public static readonly Column Report = new("测绘报告编号", ColumnKind.Code) { MaxLength = 40, Aliases = ["报告编号"], Example = "CH-2020-118" };

    public static IReadOnlyList<Column<HomeSheetRow>> All { get; } =
    [
        new(Estate, r => r.Estate), new(Room, r => r.Home.Code), new(Measured, r => r.Home.MeasuredArea), new(Report, _ => null),
        new(new("户型", ColumnKind.Text) { OnlyExported = true }, r => r.Home.RoomType), new(new("预测面积", ColumnKind.FloorArea) { OnlyExported = true }, r => r.Home.PredictedArea),
    ];

    public static SheetTable Table { get; } = new("home-areas", "实测面积", "Resettlement", [.. All.Select(c => c.Head)]);
}

/// <summary>The measured areas as a sheet: those that are missing are empty, to be filled in and sent back.</summary>
public sealed class HomeAreaExport(HomeSheetQuery homes) : ISheetExport
{
    public SheetTable Table => HomeAreaColumns.Table;

    public Task<int> WriteAsync(SheetWriter sheet, Func<string, string?> asked, bool unmasked, CancellationToken cancellation) =>
        sheet.WriteAsync(Table.Title, HomeAreaColumns.All, homes.AllAsync(null, null), cancellation);
}

/// <summary>Measured areas from a survey report. A home behind a statement is measured again by a supplement, not by a sheet.</summary>
public sealed class HomeAreaImport(HomeSheetQuery homes, VillageClock clock) : ISheetImport
{
    public SheetTable Table => HomeAreaColumns.Table;

    public ISheetWalk Begin(long villageCode) => new Walk(villageCode, homes, clock.Today);

    private sealed class Walk(long villageCode, HomeSheetQuery homes, DateOnly today) : ISheetWalk
    {
        private readonly Dictionary<int, string> _seen = [];
        private HomeStock _stock = null!;

        public async Task<IReadOnlyList<RowOutcome>> TakeAsync(IReadOnlyList<RowReader> rows, bool apply, CancellationToken cancellation)
        {
            var numbers = rows.Select(r => HalfWidth.Code(r.Raw(HomeAreaColumns.Room)).Split('-')[0])
                .Select(n => int.TryParse(n, System.Globalization.CultureInfo.InvariantCulture, out var number) ? number : 0).Distinct();
            _stock = await homes.LoadAsync(villageCode, [.. numbers], apply, cancellation);
            return [.. rows.Select(Take)];
        }

        private RowOutcome Take(RowReader row)
        {
            var (room, measured, report) = (HalfWidth.Code(row.Text(HomeAreaColumns.Room)), row.FloorArea(HomeAreaColumns.Measured), row.Text(HomeAreaColumns.Report));
            var home = HomeOf(row, row.Text(HomeAreaColumns.Estate), room);
            if (home is not null && !_seen.TryAdd(home.Id, row.Address(HomeAreaColumns.Room)))
            {
                row.Fault(HomeAreaColumns.Room, $"房号 {room} 在文件里重复，{_seen[home.Id]} 已经有了");
            }

            if (!row.IsSound || home is null)
            {
                return new(ImportAction.Faulty);
            }

            var (key, version) = (home.Id, home.Version);
            if (measured == home.MeasuredArea)
            {
                return new(ImportAction.Unchanged, key, version);
            }

            Measure(row, home, measured!.Value, report);
            return RowOutcome.Of(row, ImportAction.Changed, key, version);
        }

        private void Measure(RowReader row, Home home, FloorArea measured, string? report)
        {
            if (_stock.WithStatement.Contains(home.Id))
            {
                row.Fault(HomeAreaColumns.Measured, new HomeHasStatement(home.Code));
                return;
            }

            try
            {
                home.Measure(measured, today, report is null ? "实测报告" : $"测绘报告 {report}");
            }
            catch (RefusedException refused)
            {
                row.Fault(HomeAreaColumns.Measured, refused.Refusal);
            }
        }

        private Home? HomeOf(RowReader row, string? estate, string room)
        {
            var found = _stock.Homes.Where(h => h.Code == room && (estate is null || h.Building.Estate.Name == estate || h.Building.Estate.Code == estate)).ToList();
            if (found.Count != 1 && room.Length > 0)
            {
                row.Fault(HomeAreaColumns.Room, found.Count == 0 ? $"没有房号为 {room} 的房源" : $"有几个小区都有 {room}，请填小区");
            }

            return found is [var one] ? one : null;
        }
    }
}
