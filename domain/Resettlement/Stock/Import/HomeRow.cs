using System.Globalization;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Common.Sheets;
using VillageTracker.Domain.Resettlement.Calculation;

namespace VillageTracker.Domain.Resettlement.Stock.Import;

/// <summary>One row of a sheet of homes, read; every wrong cell is put into the row.</summary>
/// <param name="Price">Null where the sheet has no such column or the cell is empty.</param>
/// <param name="State">As written; null where it is left open.</param>
internal sealed record HomeRow(
    string Estate, int Building, HomePlace Place, string RoomType, FloorArea Predicted, FloorArea? Measured, HomeOrientation? Orientation, FloorAdjustment? Price, HomeState? State, string? Reason)
{
    /// <returns>Null if a cell is wrong.</returns>
    public static HomeRow? Read(RowReader row)
    {
        var (estate, building, unit, floor) = (row.Text(HomeColumns.Estate), row.Count(HomeColumns.Building), row.Count(HomeColumns.Unit), row.Count(HomeColumns.Floor));
        FaultIfOutside(row, HomeColumns.Building, building, 999);
        FaultIfOutside(row, HomeColumns.Unit, unit, EstateBuilding.MostUnits);
        FaultIfOutside(row, HomeColumns.Floor, floor, EstateBuilding.MostFloors);
        var position = PositionIn(row, building, unit, floor);
        var (type, predicted, measured) = (row.Text(HomeColumns.RoomType), row.FloorArea(HomeColumns.Predicted), MeasuredIn(row));
        var orientation = row.Choice<HomeOrientation>(HomeColumns.Orientation, o => o.Label());
        var (price, state, reason) = (PriceIn(row), StateIn(row), row.Text(HomeColumns.Reason));
        return row.IsSound
            ? new(estate!, building!.Value, new(unit!.Value, floor!.Value, position!.Value), type!, predicted!.Value, measured, orientation, price, state, reason)
            : null;
    }

    private static void FaultIfOutside(RowReader row, Column column, int? value, int most)
    {
        if (value is < 1 || value > most)
        {
            row.Fault(column, $"{column.Header}应在 1 到 {most} 之间，现在是 {value}");
        }
    }

    private static int? PositionIn(RowReader row, int? building, int? unit, int? floor)
    {
        var (position, room) = (row.Count(HomeColumns.Position), HalfWidth.Code(row.Text(HomeColumns.Room)));
        if (room.Length == 0)
        {
            if (position is null && row.IsSound)
            {
                row.Fault(HomeColumns.Position, "位置和房号至少填一个");
            }

            FaultIfOutside(row, HomeColumns.Position, position, 99);
            return position;
        }

        var last = room.Split('-')[^1];
        if (last.Length < 3 || !last.All(char.IsAsciiDigit) || !int.TryParse(last, CultureInfo.InvariantCulture, out var number) || number % 100 == 0)
        {
            row.Fault(HomeColumns.Room, $"看不懂房号“{room}”，请写成 502 或 13-1-502");
        }
        else if (number / 100 != floor || (position is { } said && said != number % 100) || (room.Contains('-', StringComparison.Ordinal) && room != $"{building}-{unit}-{last}"))
        {
            row.Fault(HomeColumns.Room, $"房号 {room} 和幢号、单元、楼层、位置对不上");
        }
        else
        {
            return number % 100;
        }

        return null;
    }

    private static FloorArea? MeasuredIn(RowReader row)
    {
        var (said, measured) = (row.Text(HomeColumns.IsMeasured), row.FloorArea(HomeColumns.Measured));
        if (said is not null && !HomeColumns.IsMeasured.Choices.Contains(said))
        {
            row.Fault(HomeColumns.IsMeasured, "只能填“是”或“否”");
        }
        else if (said == HomeColumns.Yes && measured is null && row.IsSound)
        {
            row.Fault(HomeColumns.Measured, "“已实测”填了“是”，但没有实测面积");
        }
        else if (said is not null && said != HomeColumns.Yes && measured is not null)
        {
            row.Fault(HomeColumns.IsMeasured, "填了实测面积，“已实测”应为“是”");
        }

        return measured;
    }

    private static FloorAdjustment? PriceIn(RowReader row)
    {
        var (mode, value) = (row.Choice<FloorAdjustMode>(HomeColumns.PriceMode, HomeColumns.Word), row.Quantity(HomeColumns.Price));
        if (value is { } price && decimal.Round(price, 2) != price)
        {
            row.Fault(HomeColumns.Price, $"楼层差价最多两位小数，现在是 {price:0.######}");
            return null;
        }

        if ((mode is null or FloorAdjustMode.None) != (value is null or 0))
        {
            row.Fault(value is null or 0 ? HomeColumns.Price : HomeColumns.PriceMode, value is null or 0 ? "写了差价方式，就要写楼层差价" : "写了楼层差价，就要写差价方式（元每平方米或百分比）");
            return null;
        }

        switch (mode)
        {
            case FloorAdjustMode.YuanPerSqm:
                return FloorAdjustment.PerSqm(UnitPrice.FromYuan(value!.Value));
            case FloorAdjustMode.Percent when value is > -100 and < 1000:
                return FloorAdjustment.Percent(value.Value / 100);
            case FloorAdjustMode.Percent:
                row.Fault(HomeColumns.Price, $"楼层系数 {value:0.##}% 不合常理");
                return null;
            default:
                return mode is null ? null : FloorAdjustment.None;
        }
    }

    /// <summary>Also 锁定 and 已选 are understood: an export that comes back unchanged is no fault.</summary>
    private static HomeState? StateIn(RowReader row)
    {
        if (row.Text(HomeColumns.State) is not { } text)
        {
            return null;
        }

        foreach (var state in Enum.GetValues<HomeState>().Where(s => s.Label() == HalfWidth.Code(text)))
        {
            return state;
        }

        row.Fault(HomeColumns.State, $"“{text}”不是可填的词，只能填：{string.Join('、', HomeColumns.State.Choices)}");
        return null;
    }
}
