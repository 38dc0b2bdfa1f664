using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Land.UseCases;

/// <summary>A listed parcel is sold (成交), or taken off the list when <paramref name="Sale"/> is null (撤牌).</summary>
public sealed record CloseListing(int ParcelId, int SeenVersion, ListingSale? Sale, DateOnly On, string? Reason = null);

public sealed record ListingSale(string Buyer, Money Price);

public sealed class CloseListingHandler(VillageDb db, VillageClock clock)
{
    /// <exception cref="RefusedException">The parcel is not listed, a price below the start, no buyer, or a wrong day.</exception>
    public async Task HandleAsync(CloseListing request, CancellationToken cancellation)
    {
        var parcel = await db.Parcels.SingleOrDefaultAsync(p => p.Id == request.ParcelId, cancellation) ?? throw new NotFoundException("地块");
        db.ExpectVersion(parcel, request.SeenVersion);
        var listing = await db.LandListings.SingleOrDefaultAsync(l => l.ParcelId == parcel.Id && l.SoldOn == null && l.WithdrawnOn == null, cancellation)
            ?? throw new RefusedException(new ParcelNotListed(parcel.Code));
        if (request.Sale is { } sale)
        {
            listing.Sell(sale.Buyer, sale.Price, request.On, clock.Today);
        }
        else
        {
            listing.Withdraw(request.On, clock.Today);
        }

        db.Doing(request.Sale is null ? "撤牌" : "登记成交", request.Reason);
        await db.SaveChangesAsync(cancellation);
    }
}
