using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Land;

/// <summary>By which act one parcel became another (地块变更方式).</summary>
public enum SuccessionKind { Split, Merge }

/// <summary>One parcel went over into another on a day (地块来源与去向): a line of its family tree.</summary>
public sealed class ParcelSuccession : IBelongsToVillage
{
    private ParcelSuccession() { }

    internal ParcelSuccession(Parcel from, Parcel to, SuccessionKind kind, DateOnly on) =>
        (VillageCode, Predecessor, Successor, Kind, On) = (from.VillageCode, from, to, kind, on);

    public int Id { get; private set; }
    public long VillageCode { get; private set; }
    public int PredecessorId { get; private set; }
    public int SuccessorId { get; private set; }
    public Parcel Predecessor { get; private set; } = null!;
    public Parcel Successor { get; private set; } = null!;
    public SuccessionKind Kind { get; private set; }

    /// <summary>The first day of the new parcel; the old one was there until the day before.</summary>
    public DateOnly On { get; private set; }
}

public static class SuccessionKinds
{
    public static string Label(this SuccessionKind kind) => kind switch
    {
        SuccessionKind.Split => "分割",
        SuccessionKind.Merge => "合并",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };
}
