using VillageTracker.Domain.Common;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Demolition.HouseholdFiles;

/// <summary>Papers of one part of the file that were received (收档登记): when, how many pages, who keeps them.</summary>
public sealed class HouseholdFilePart : IVersioned, IBelongsToVillage
{
    public const int KeeperMaxLength = 40;
    public const int NoteMaxLength = 200;
    public const int MostPages = 2_000;

    private HouseholdFilePart() { }

    public int Id { get; private set; }
    public int HouseholdId { get; private set; }
    public Household Household { get; private set; } = null!;
    public long VillageCode { get; private set; }
    public FilePart Part { get; private set; }
    public DateOnly ReceivedOn { get; private set; }

    /// <summary>页数.</summary>
    public int Pages { get; private set; }

    /// <summary>保管人 or place.</summary>
    public string Keeper { get; private set; } = "";
    public string? Note { get; private set; }
    public bool IsDemonstration { get; private set; }
    public int Version { get; private set; }

    /// <exception cref="RefusedException">No keeper, no pages, a day to come.</exception>
    public static HouseholdFilePart Receive(Household household, FilePart part, FilePartFacts facts, DateOnly today)
    {
        var row = new HouseholdFilePart { Household = household, HouseholdId = household.Id, VillageCode = household.VillageCode, Part = part };
        row.Describe(facts, today);
        return row;
    }

    /// <exception cref="RefusedException">As for <see cref="Receive"/>.</exception>
    public void Describe(FilePartFacts facts, DateOnly today)
    {
        Pages = facts.Pages is >= 1 and <= MostPages ? facts.Pages : throw new RefusedException(new PagesNotPossible(facts.Pages));
        ReceivedOn = Words.NotInFuture("收档日期", facts.ReceivedOn, today);
        Keeper = Words.Require("保管人", facts.Keeper, KeeperMaxLength);
        Note = Words.Optional("备注", facts.Note, NoteMaxLength);
    }

    public void MarkAsDemonstration() => IsDemonstration = true;
}

/// <summary>What is noted of papers received.</summary>
public sealed record FilePartFacts(DateOnly ReceivedOn, int Pages, string? Keeper, string? Note);

public sealed record PagesNotPossible(int Pages) : Refusal($"页数应为 1 至 {HouseholdFilePart.MostPages}，现在是 {Pages}。");
