using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Persistence;
using VillageTracker.Domain.Rules.Queries;

namespace VillageTracker.Domain.Resettlement.Items.Queries;

/// <summary>An item with what it comes to today.</summary>
/// <param name="Price">Null where no price is set for today.</param>
public sealed record ItemRow(int Id, ItemKind Kind, decimal Quantity, string? Note, Money? Price)
{
    public Money? Amount => Price is { } price ? Money.RoundYuan(Quantity * price.Yuan) : null;
}

/// <summary>附属、代收 of a case.</summary>
public sealed class AllocationItemsQuery(VillageDb db, RuleBookQuery rules, VillageClock clock)
{
    public async Task<IReadOnlyList<ItemRow>> RunAsync(int allocationId, CancellationToken cancellation)
    {
        var items = await db.AllocationItems.AsNoTracking().Where(i => i.AllocationId == allocationId).OrderBy(i => i.Kind).ThenBy(i => i.Id)
            .Select(i => new { i.Id, i.Kind, i.Quantity, i.Note }).ToListAsync(cancellation);
        var book = await rules.OnAsync(clock.Today, cancellation);
        return [.. items.Select(i => new ItemRow(i.Id, i.Kind, i.Quantity, i.Note, book.Find(i.Kind.Rule()) is { } rule ? Money.FromYuan(rule.Value) : null))];
    }
}
