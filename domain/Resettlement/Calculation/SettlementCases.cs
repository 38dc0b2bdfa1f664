using System.Globalization;
using System.Text.Json;
using VillageTracker.Domain.Common;

namespace VillageTracker.Domain.Resettlement.Calculation;

/// <summary>Settlements read from a file (结算案例): an array of cases, each with the members of <see cref="StatementInputs"/> and <c>others</c>.</summary>
/// <remarks>Amounts are decimal strings; JSON numbers are read digit by digit too, never through a double.</remarks>
public static class SettlementCases
{
    private const decimal Most = 1_000_000_000_000m;

    /// <summary>Every case for itself: one that makes no sense does not take the others with it.</summary>
    /// <returns>In the order of the file: the settlement, or what is wrong with the case.</returns>
    /// <exception cref="RefusedException">No array of cases at all.</exception>
    public static IReadOnlyList<SettlementCase> Compute(ReadOnlyMemory<byte> file)
    {
        using var json = Parse(file);
        if (json.RootElement.ValueKind != JsonValueKind.Array)
        {
            throw new RefusedException(new SettlementFileUnreadable("最外层应是案例的数组 [ … ]"));
        }

        return [.. json.RootElement.EnumerateArray().Select(One)];
    }

    private static JsonDocument Parse(ReadOnlyMemory<byte> file)
    {
        try
        {
            return JsonDocument.Parse(file, new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip });
        }
        catch (JsonException fault)
        {
            throw new RefusedException(new SettlementFileUnreadable($"第 {fault.LineNumber + 1} 行不是正确的 JSON"));
        }
    }

    private static SettlementCase One(JsonElement given, int index)
    {
        try
        {
            return new(SettlementCalculator.Calculate(Input(new(given, ""))), null);
        }
        catch (RefusedException refused)
        {
            return new(null, $"第 {index + 1} 个案例：{refused.Message}");
        }
    }

    private static SettlementInput Input(Member at) => new(
        at.Area("entitlement"), at.Area("smallExcess"),
        new(at.Price("resettlementPrice"), at.Price("costPrice"), at.Price("marketPrice")), at.Price("maintenanceFund"),
        [.. at.Each("units").Select(u => new SettlementUnit(u.Text("room"), u.Area("area"), Floor(u)))],
        [.. at.Each("others").Select(o => new SettlementItem(SettlementGroup.Annex, o.Text("name"), o.Number("quantity"), "", o.Amount("price")))],
        [.. at.Each("credits").Select(c => new SettlementCredit(c.Text("name"), c.Amount("amount"), c.Text("name")))]);

    private static FloorAdjustment Floor(Member unit)
    {
        if (!unit.Has("floorMode"))
        {
            return FloorAdjustment.None;
        }

        var mode = Enum.GetNames<FloorAdjustMode>().Contains(unit.Text("floorMode"), StringComparer.Ordinal)
            ? Enum.Parse<FloorAdjustMode>(unit.Text("floorMode"))
            : throw new RefusedException(new SettlementMemberWrong(unit.Path("floorMode"), "只能是 None、YuanPerSqm、Percent"));
        if (mode == FloorAdjustMode.None)
        {
            return FloorAdjustment.None;
        }

        var value = unit.Number("floorValue");
        return mode == FloorAdjustMode.Percent && value >= 1m
            ? throw new RefusedException(new SettlementMemberWrong(unit.Path("floorValue"), "按小数写，0.07 表示 +7%"))
            : unit.In("floorValue", () => FloorAdjustment.From(mode, value));
    }

    /// <summary>A part of the file and the path to it, so that every refusal says where.</summary>
    private readonly record struct Member(JsonElement Element, string Prefix)
    {
        public string Path(string name) => Prefix + name;

        public bool Has(string name) => Element.ValueKind == JsonValueKind.Object && Element.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null;

        public string Text(string name) => Value(name) is { ValueKind: JsonValueKind.String } text && text.GetString() is { Length: > 0 } said
            ? said
            : throw new RefusedException(new SettlementMemberWrong(Path(name), "应是文字"));

        public decimal Number(string name)
        {
            var value = Value(name);
            var text = value.ValueKind switch
            {
                JsonValueKind.String => value.GetString(),
                JsonValueKind.Number => value.GetRawText(),
                _ => null,
            };
            return decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) && decimal.Abs(number) < Most
                ? number
                : throw new RefusedException(new SettlementMemberWrong(Path(name), $"“{text ?? value.GetRawText()}”不是可用的数字"));
        }

        public FloorArea Area(string name)
        {
            var number = Number(name);
            return In(name, () => FloorArea.FromSquareMetres(number));
        }

        public UnitPrice Price(string name)
        {
            var number = Number(name);
            return In(name, () => UnitPrice.FromYuan(number));
        }

        public Money Amount(string name)
        {
            var number = Number(name);
            return In(name, () => Money.FromYuan(number));
        }

        /// <summary>The members of an array; none where it is left out.</summary>
        public IEnumerable<Member> Each(string name)
        {
            if (!Has(name))
            {
                return [];
            }

            var path = Path(name);
            return Value(name) is { ValueKind: JsonValueKind.Array } array
                ? array.EnumerateArray().Select((e, i) => new Member(e, string.Create(CultureInfo.InvariantCulture, $"{path}[{i}].")))
                : throw new RefusedException(new SettlementMemberWrong(path, "应是数组"));
        }

        public T In<T>(string name, Func<T> read)
        {
            try
            {
                return read();
            }
            catch (RefusedException refused)
            {
                throw new RefusedException(new SettlementMemberWrong(Path(name), refused.Message.TrimEnd('。')));
            }
        }

        private JsonElement Value(string name) => Has(name) ? Element.GetProperty(name) : throw new RefusedException(new SettlementMemberWrong(Path(name), "没有填"));
    }
}

/// <summary>One case of a file: its settlement, or what is wrong with it.</summary>
public sealed record SettlementCase(SettlementResult? Result, string? Fault);

/// <summary>The file holds no cases.</summary>
public sealed record SettlementFileUnreadable(string Why) : Refusal($"结算案例文件读不了：{Why}。");

/// <summary>A member of a case that can't be used, with its path.</summary>
public sealed record SettlementMemberWrong(string Path, string Why) : Refusal($"{Path}：{Why}。");
