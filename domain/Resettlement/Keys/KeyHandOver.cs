using System.Globalization;
using System.Text.Json;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Organisation;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Resettlement.Keys;

/// <summary>The record of a hand-over (交房记录): what was looked at, meters, keys, who received them, and what the household chose about serious defects.</summary>
/// <remarks>The checked items stand in it in the words of their day. Its defects live on as <see cref="HomeDefect"/>.</remarks>
public sealed class KeyHandOver : IBelongsToVillage, IVersioned
{
    public const int NumberMaxLength = 20;
    public const int PersonMaxLength = 60;
    public const int MandateMaxLength = 60;
    public const int MostKeys = 50;
    public const decimal HighestReading = 9_999_999.99m;

    private readonly List<HomeDefect> _defects = [];

    private KeyHandOver() { }

    public int Id { get; private set; }

    /// <summary>JF-2020-0001.</summary>
    public string Number { get; private set; } = "";
    public int AllocationId { get; private set; }
    public Allocation Allocation { get; private set; } = null!;
    public long VillageCode { get; private set; }
    public DateOnly On { get; private set; }

    /// <summary>JSON of <see cref="CheckedItem"/>s.</summary>
    public string Items { get; private set; } = "[]";

    /// <summary>水表、电表、气表 as read.</summary>
    public decimal WaterReading { get; private set; }
    public decimal PowerReading { get; private set; }
    public decimal GasReading { get; private set; }
    public int KeyCount { get; private set; }

    /// <summary>领取人: the head, or who holds a mandate.</summary>
    public string ReceivedBy { get; private set; } = "";

    /// <summary>委托书编号, when it was not the head.</summary>
    public string? Mandate { get; private set; }

    /// <summary>The household takes the home with serious defects, against a term of repair (同意带问题接收、限期维修).</summary>
    public bool AcceptsSeriousDefects { get; private set; }
    public string HandedBy { get; private set; } = "";
    public IReadOnlyList<HomeDefect> Defects => _defects;
    public bool IsDemonstration { get; private set; }
    public int Version { get; private set; }

    /// <summary>The list in the words of its day.</summary>
    public IReadOnlyList<CheckedItem> CheckedItems => JsonSerializer.Deserialize<List<CheckedItem>>(Items, ReadableJson.CamelCase) ?? [];

    /// <summary>交房: the keys go out by this and by nothing else.</summary>
    /// <param name="allocation">Settled and not in dispute.</param>
    /// <param name="number">From the series of the year.</param>
    /// <param name="sheet">As filled in at the home.</param>
    /// <param name="head">The household head's name.</param>
    /// <param name="by">Who hands over.</param>
    /// <param name="on">The day.</param>
    /// <exception cref="RefusedException">
    /// An item that was not looked at, a meter not read, no keys, somebody else without mandate, serious defects that the household does not accept,
    /// or one of the rules of <see cref="Allocation.HandOver"/>.
    /// </exception>
    public static KeyHandOver Give(Allocation allocation, string number, HandOverSheet sheet, string head, Signer by, DateOnly on)
    {
        var receiver = PersonName.Require(string.IsNullOrWhiteSpace(sheet.ReceivedBy) ? head : sheet.ReceivedBy);
        var mandate = string.IsNullOrWhiteSpace(sheet.Mandate) ? null : sheet.Mandate.Trim();
        decimal[] readings = [sheet.Water, sheet.Power, sheet.Gas];
        Refusal? why = sheet.Items.FirstOrDefault(i => i.Passed is null) is { } open ? new HandOverItemOpen(allocation.Number, open.Name)
            : sheet.Items.Count == 0 ? new HandOverItemOpen(allocation.Number, "查验项目")
            : readings.Any(r => r is < 0 or > HighestReading || decimal.Round(r, 2) != r) ? new MeterReadingNotValid(allocation.Number)
            : sheet.KeyCount is < 1 or > MostKeys ? new KeyCountNotValid(allocation.Number, MostKeys)
            : receiver != PersonName.Normalise(head) && mandate is null ? new ReceiverWithoutMandate(allocation.Number, receiver)
            : sheet.Defects.Any(d => d.IsSerious) && !sheet.AcceptsSeriousDefects ? new KeysWithSeriousDefects(allocation.Number, sheet.Defects.Count(d => d.IsSerious))
            : null;
        if (why is not null)
        {
            throw new RefusedException(why);
        }

        allocation.HandOver(on);
        var record = new KeyHandOver
        {
            Number = number, Allocation = allocation, AllocationId = allocation.Id, VillageCode = allocation.VillageCode, On = on, Items = JsonSerializer.Serialize(sheet.Items, ReadableJson.CamelCase),
            WaterReading = sheet.Water, PowerReading = sheet.Power, GasReading = sheet.Gas, KeyCount = sheet.KeyCount, ReceivedBy = receiver, Mandate = mandate,
            AcceptsSeriousDefects = sheet.AcceptsSeriousDefects && sheet.Defects.Any(d => d.IsSerious), HandedBy = by.Name, IsDemonstration = allocation.IsDemonstration,
        };
        record._defects.AddRange(sheet.Defects.Select(d => HomeDefect.Found(allocation, d, on)));
        return record;
    }
}

/// <summary>What was filled in at the home.</summary>
/// <param name="ReceivedBy">Empty for the household head.</param>
public sealed record HandOverSheet(
    IReadOnlyList<CheckedItem> Items, decimal Water, decimal Power, decimal Gas, int KeyCount, string? ReceivedBy, string? Mandate, bool AcceptsSeriousDefects, IReadOnlyList<FoundDefect> Defects);

/// <summary>One item of the list as it was found.</summary>
/// <param name="Passed">Null while nobody has looked.</param>
public sealed record CheckedItem(string Name, bool? Passed, string? Note = null);

/// <summary>An item of the hand-over list (查验项目) and the days on which it is asked for: local practice, so a dated row.</summary>
public sealed class HandOverItem
{
    public const int NameMaxLength = 40;

    private HandOverItem() { }

    public HandOverItem(int order, string name, DateOnly validFrom, string source, bool isDemonstration) =>
        (Order, Name, ValidFrom, Source, IsDemonstration) = (order, name, validFrom, source, isDemonstration);

    public int Id { get; private set; }
    public int Order { get; private set; }
    public string Name { get; private set; } = "";
    public DateOnly ValidFrom { get; private set; }

    /// <summary>The last day on which it is asked for.</summary>
    public DateOnly? ValidTo { get; private set; }
    public string Source { get; private set; } = "";
    public bool IsDemonstration { get; private set; }
}
