using VillageTracker.Domain.Common;
using VillageTracker.Domain.Organisation;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Resettlement.Items;

/// <summary>Something that goes with a home and is paid with it (附属、代收): a storage room, a gas connection; priced by the rule of the statement's day.</summary>
public sealed class AllocationItem : IBelongsToVillage, IVersioned
{
    public const int NoteMaxLength = 100;
    private const decimal Most = 1_000m;

    private AllocationItem() { }

    public int Id { get; private set; }
    public int AllocationId { get; private set; }
    public long VillageCode { get; private set; }
    public ItemKind Kind { get; private set; }

    /// <summary>㎡, pieces or households; at most two decimals.</summary>
    public decimal Quantity { get; private set; }

    /// <summary>Which one: 储藏室3-12号.</summary>
    public string? Note { get; private set; }
    public bool IsDemonstration { get; private set; }
    public int Version { get; private set; }

    /// <exception cref="RefusedException">A quantity that is not above 0, is absurd or has more than two decimals; parts of a piece.</exception>
    public static AllocationItem Add(Allocation allocation, ItemKind kind, decimal quantity, string? note)
    {
        Refuse.If(quantity <= 0 || quantity > Most || decimal.Round(quantity, 2) != quantity, () => new ItemQuantityNotValid(kind));
        Refuse.If(kind.Unit() != "㎡" && decimal.Truncate(quantity) != quantity, () => new ItemInParts(kind));
        return new()
        {
            AllocationId = allocation.Id, VillageCode = allocation.VillageCode, Kind = kind, Quantity = quantity,
            Note = Words.Optional("说明", note, NoteMaxLength), IsDemonstration = allocation.IsDemonstration,
        };
    }
}

public sealed record ItemQuantityNotValid(ItemKind Kind) : Refusal($"{Kind.Label()}的数量要大于 0、不超过 1000，最多两位小数。");

public sealed record ItemInParts(ItemKind Kind) : Refusal($"{Kind.Label()}按{Kind.Unit()}计，数量要是整数。");

/// <summary>What a statement stands on does not change under it.</summary>
public sealed record ItemsAreSettled(string Allocation, string Statement) : Refusal($"{Allocation} 的结算单 {Statement} 已经开出，附属和代收项目不能再改；未结清的请先作废。");
