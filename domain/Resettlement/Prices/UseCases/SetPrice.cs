using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Organisation;
using VillageTracker.Domain.Persistence;
using VillageTracker.Domain.Rules;
using VillageTracker.Domain.Rules.UseCases;

namespace VillageTracker.Domain.Resettlement.Prices.UseCases;

/// <summary>A price of the table from a day on (定价、换价): the first one, or the one after the present one. Nothing is edited in place.</summary>
/// <param name="SeenVersion">Of the present rule; 0 where there is none yet.</param>
public sealed record SetPrice(string Code, int SeenVersion, decimal Value, DateOnly ValidFrom, string? Source, bool IsDemonstration);

public sealed class SetPriceHandler(VillageDb db, ReplaceRuleHandler replace)
{
    /// <exception cref="RefusedException">Too many decimals, no source, or a day that is not after the present price's.</exception>
    /// <exception cref="NotFoundException">The table has no such price.</exception>
    public async Task HandleAsync(SetPrice request, CancellationToken cancellation)
    {
        var entry = PriceCatalogue.Find(request.Code) ?? throw new NotFoundException("这个价格");
        var source = Words.Require("依据", request.Source, DatedRule.SourceMaxLength);
        if (await db.DatedRules.AnyAsync(r => r.Code == entry.Code, cancellation))
        {
            await replace.HandleAsync(new(entry.Code, request.SeenVersion, request.Value, request.ValidFrom, source, request.IsDemonstration), cancellation);
            return;
        }

        Refuse.If(decimal.Round(request.Value, DatedRule.DecimalsOf(entry.Unit)) != request.Value, () => new RuleValueNotValid(entry.Name, DatedRule.DecimalsOf(entry.Unit)));
        db.Add(new DatedRule(entry.Code, entry.Name, request.Value, entry.Unit, request.ValidFrom, source, request.IsDemonstration));
        db.Doing("第一次定价", $"{entry.Name}：{source}");
        await db.SaveChangesAsync(cancellation);
    }
}
