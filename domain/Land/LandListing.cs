using VillageTracker.Domain.Common;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Land;

/// <summary>A parcel offered publicly (挂牌), and its sale (成交) or withdrawal (撤牌).</summary>
/// <remarks>Sold only after listed, listed only after levelled and with every work that comes before finished. A parcel has one open listing at most.</remarks>
public sealed class LandListing : IBelongsToVillage, IVersioned
{
    public const int NumberMaxLength = 60;
    public const int BuyerMaxLength = 100;

    private LandListing() { }

    internal LandListing(Parcel parcel, ListingFacts facts, bool isDemonstration)
    {
        (Parcel, VillageCode, Number) = (parcel, parcel.VillageCode, facts.Number.Trim());
        (ListedOn, ClosesOn, StartingPrice, IsDemonstration) = (facts.ListedOn, facts.ClosesOn, facts.StartingPrice, isDemonstration);
    }

    public int Id { get; private set; }
    public int ParcelId { get; private set; }
    public Parcel Parcel { get; private set; } = null!;
    public long VillageCode { get; private set; }

    /// <summary>The number of the public offer (挂牌编号).</summary>
    public string Number { get; private set; } = "";
    public DateOnly ListedOn { get; private set; }

    /// <summary>The last day for bids (截止日期), that day included.</summary>
    public DateOnly? ClosesOn { get; private set; }

    /// <summary>起始价.</summary>
    public Money StartingPrice { get; private set; }
    public DateOnly? WithdrawnOn { get; private set; }
    public DateOnly? SoldOn { get; private set; }

    /// <summary>竞得人: an enterprise or body; people do not buy land here.</summary>
    public string? Buyer { get; private set; }

    /// <summary>成交价.</summary>
    public Money? Price { get; private set; }
    public bool IsDemonstration { get; private set; }
    public int Version { get; private set; }

    public bool IsOpen => SoldOn is null && WithdrawnOn is null;

    /// <summary>成交: the parcel is sold at or above the starting price.</summary>
    /// <exception cref="RefusedException">Closed already, no buyer, a price below the start, or a wrong day.</exception>
    public void Sell(string buyer, Money price, DateOnly on, DateOnly today)
    {
        RequireOpenOn(on);
        if (string.IsNullOrWhiteSpace(buyer))
        {
            throw new RefusedException(new BuyerMissing());
        }

        if (price < StartingPrice)
        {
            throw new RefusedException(new SoldBelowStart(price, StartingPrice));
        }

        Parcel.Follow(ParcelStatus.Transferred, on, today);
        (Buyer, Price, SoldOn) = (buyer.Trim(), price, on);
    }

    /// <summary>撤牌: the parcel is levelled land again.</summary>
    /// <exception cref="RefusedException">Closed already, or a wrong day.</exception>
    public void Withdraw(DateOnly on, DateOnly today)
    {
        RequireOpenOn(on);
        Parcel.Follow(ParcelStatus.Levelled, on, today);
        WithdrawnOn = on;
    }

    private void RequireOpenOn(DateOnly on)
    {
        if (!IsOpen)
        {
            throw new RefusedException(new ListingClosed(Number));
        }

        if (on < ListedOn)
        {
            throw new RefusedException(new ListingDayWrong(on, ListedOn));
        }
    }
}

/// <summary>What an offer says.</summary>
public sealed record ListingFacts(string Number, DateOnly ListedOn, DateOnly? ClosesOn, Money StartingPrice);

public sealed record ListingNumberMissing() : Refusal("请填写挂牌编号。");

public sealed record StartingPriceZero() : Refusal("起始价必须大于 0 元。");

public sealed record ListingEndsBeforeStart(DateOnly Closes, DateOnly Listed) : Refusal($"截止日期 {Closes:yyyy-MM-dd} 早于挂牌日期 {Listed:yyyy-MM-dd}。");

public sealed record WorkBeforeListing(ParcelWorkKind Kind) : Refusal($"“{Kind.Label()}”还没有完成，完成后才能挂牌。");

public sealed record ListedOnlyThere() : Refusal("挂牌、撤牌和成交请在地块页的“挂牌和成交”里登记，这里不能直接改。");

public sealed record BuyerMissing() : Refusal("请填写竞得人。");

public sealed record SoldBelowStart(Money Price, Money Start) : Refusal($"成交价 {Price.Yuan:N2} 元低于起始价 {Start.Yuan:N2} 元。");

public sealed record ListingClosed(string Number) : Refusal($"挂牌 {Number} 已经成交或撤牌。");

public sealed record ListingDayWrong(DateOnly On, DateOnly Listed) : Refusal($"日期 {On:yyyy-MM-dd} 早于挂牌日期 {Listed:yyyy-MM-dd}。");
