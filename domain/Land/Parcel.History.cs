using VillageTracker.Domain.Common;

namespace VillageTracker.Domain.Land;

/// <content>The days of a parcel: since when it is as it is, and when it came to its end.</content>
public sealed partial class Parcel
{
    private readonly List<ParcelRevision> _revisions = [];

    /// <summary>The first day on which the parcel is there.</summary>
    public DateOnly RegisteredOn { get; private set; }

    /// <summary>The first day of the present state; earlier days are in <see cref="ParcelRevision"/>.</summary>
    public DateOnly CurrentSince { get; private set; }

    /// <summary>The day from which it is no more, split or merged into others (注销); null while it is current.</summary>
    public DateOnly? RetiredOn { get; private set; }

    /// <summary>What earlier acts left behind; only those written since the parcel was loaded, unless they were loaded with it.</summary>
    public IReadOnlyList<ParcelRevision> Revisions => _revisions;

    /// <summary>Before an act that counts from a day on: keeps the present state for the days before it.</summary>
    /// <remarks>Two acts of one day leave one state for that day, the last one; the audit trail has both.</remarks>
    private void BeginChange(DateOnly on, DateOnly today)
    {
        if (RetiredOn is { } end)
        {
            throw new RefusedException(new ParcelIsRetired(Code, end));
        }

        if (on > today)
        {
            throw new RefusedException(new ParcelStepInFuture(on));
        }

        if (on < CurrentSince)
        {
            throw new RefusedException(new ParcelChangeBeforeLast(Code, on, CurrentSince));
        }

        if (on > CurrentSince)
        {
            _revisions.Add(ParcelRevision.Of(this, on.AddDays(-1)));
            CurrentSince = on;
        }
    }
}
