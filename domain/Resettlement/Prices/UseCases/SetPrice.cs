using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Organisation;
using VillageTracker.Domain.Persistence;
using VillageTracker.Domain.Rules;

namespace VillageTracker.Domain.Resettlement.Prices.UseCases;

/// <summary>A price of the table from a day on (定价、换价): the first one, or the one after the present one. Nothing is edited in place.</summary>
/// <param name="SeenVersion">Of the present rule; 0 where there is none yet.</param>
public sealed record SetPrice(string Code, int SeenVersion, decimal Value, DateOnly ValidFrom, string? Source, bool IsDemonstration);

public sealed class SetPriceHandler(VillageDb db)
{
    /// <exception cref="RefusedException">More than two decimals, no source, or a day that is not after the present price's.</exception>
    /// <exception cref="NotFoundException">The table has no such price.</exception>
    public async Task HandleAsync(SetPrice request, CancellationToken cancellation)
    {
        var present = await db.DatedRules.Where(r => r.Code == request.Code).OrderByDescending(r => r.ValidFrom).FirstOrDefaultAsync(cancellation);
        var entry = PriceCatalogue.Find(request.Code) ?? throw new NotFoundException("这个价格");
        Refuse.If(decimal.Round(request.Value, PriceEntry.Decimals) != request.Value, () => new PriceDecimals(entry.Name, request.Value));
        var source = Words.Require("依据", request.Source, DatedRule.SourceMaxLength);
        if (present is not null)
        {
            db.ExpectVersion(present, request.SeenVersion);
        }

        db.Add(present?.ReplaceWith(request.Value, request.ValidFrom, source, request.IsDemonstration)
            ?? new DatedRule(entry.Code, entry.Name, request.Value, entry.Unit, request.ValidFrom, source, request.IsDemonstration));
        db.Doing("调整安置价格", $"{entry.Name}：{source}");
        await db.SaveChangesAsync(cancellation);
    }
}
