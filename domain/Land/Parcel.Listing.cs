using VillageTracker.Domain.Common;

namespace VillageTracker.Domain.Land;

/// <content>Being offered and sold (挂牌、成交).</content>
public sealed partial class Parcel
{
    /// <param name="facts">What the offer says.</param>
    /// <param name="works">Every work on this parcel.</param>
    /// <param name="today">Nothing is listed on a day to come.</param>
    /// <param name="isDemonstration">Number, days and price are invented.</param>
    /// <exception cref="RefusedException">
    /// Not levelled (<see cref="ParcelStepNotAllowed"/>), a work that comes before is not finished, no number or price, a wrong day.
    /// </exception>
    public LandListing List(ListingFacts facts, IEnumerable<ParcelWork> works, DateOnly today, bool isDemonstration = false)
    {
        if (string.IsNullOrWhiteSpace(facts.Number))
        {
            throw new RefusedException(new ListingNumberMissing());
        }

        if (facts.StartingPrice <= Money.Zero)
        {
            throw new RefusedException(new StartingPriceZero());
        }

        if (facts.ClosesOn < facts.ListedOn)
        {
            throw new RefusedException(new ListingEndsBeforeStart(facts.ClosesOn.Value, facts.ListedOn));
        }

        if (works.FirstOrDefault(w => w.Kind.ComesBeforeListing() && w.Status != ParcelWorkStatus.Finished) is { } unfinished)
        {
            throw new RefusedException(new WorkBeforeListing(unfinished.Kind));
        }

        Follow(ParcelStatus.Listed, facts.ListedOn, today);
        return new(this, facts, isDemonstration);
    }

    /// <exception cref="RefusedException">The parcel is no more.</exception>
    internal void RequireCurrent()
    {
        if (RetiredOn is { } end)
        {
            throw new RefusedException(new ParcelIsRetired(Code, end));
        }
    }
}
