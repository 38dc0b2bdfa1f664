using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Persistence;
using VillageTracker.Domain.Resettlement.Calculation;

namespace VillageTracker.Domain.Resettlement.Queries;

/// <summary>One version in the comparison (各版对照): a statement of the case, or what would be issued today.</summary>
/// <param name="Title">FGC-2020-0001, or 按今天试算.</param>
/// <param name="Status">Null for what is only tried out.</param>
public sealed record ComparedVersion(int? Id, string Title, DateOnly On, StatementStatus? Status, Money Net, SettlementDirection Direction, StatementInputs Inputs, IReadOnlyDictionary<string, ComparedAmount> Lines);

/// <summary>A line of one version: quantity, price, amount; a credit is negative.</summary>
public sealed record ComparedAmount(decimal? Quantity, string Unit, Money? Price, Money Amount, string Why);

/// <summary>All versions of a case's statement beside each other.</summary>
/// <param name="Labels">The lines that any of them has, in the order of the paper.</param>
/// <param name="Obstacle">Why nothing can be tried out today.</param>
public sealed record StatementComparison(IReadOnlyList<ComparedVersion> Versions, IReadOnlyList<string> Labels, string? Obstacle)
{
    /// <summary>Whether a line is not the same in two neighbours.</summary>
    public bool Changes(string label, int version) => version > 0
        && Versions[version - 1].Lines.GetValueOrDefault(label)?.Amount != Versions[version].Lines.GetValueOrDefault(label)?.Amount;
}

public sealed class StatementComparisonQuery(VillageDb db, StatementDraftQuery drafts, VillageClock clock)
{
    private const int Most = 8;

    /// <exception cref="NotFoundException">No such case in the person's villages.</exception>
    public async Task<StatementComparison> RunAsync(int allocationId, CancellationToken cancellation)
    {
        var statements = await db.Statements.AsNoTracking().Include(s => s.Lines).Where(s => s.AllocationId == allocationId)
            .OrderByDescending(s => s.Id).Take(Most).ToListAsync(cancellation);
        List<ComparedVersion> versions = [.. statements.OrderBy(s => s.Id).Select(s => new ComparedVersion(s.Id, s.Number, s.IssuedOn, s.Status, s.Net, s.Direction,
            StatementInputs.FromJson(s.Inputs), Of(s.Lines.OrderBy(l => l.Order).Select(l => (l.UnitName, l.Label, l.IsCredit, new ComparedAmount(l.Quantity, l.QuantityUnit, l.UnitPrice, l.Amount, l.Why))))))];
        string? obstacle = null;
        try
        {
            var draft = await drafts.RunAsync(allocationId, clock.Today, cancellation);
            versions.Add(new(null, "按今天试算", clock.Today, null, draft.Result.Net, draft.Result.Direction, draft.Inputs,
                Of(draft.Result.Lines.Select(l => (l.UnitName, l.Label, l.IsCredit, new ComparedAmount(l.Quantity, l.QuantityUnit, l.UnitPrice, l.Amount, l.Why))))));
        }
        catch (RefusedException refused)
        {
            obstacle = refused.Refusal.Message;
        }

        return new(versions, [.. versions.SelectMany(v => v.Lines.Keys).Distinct()], obstacle);
    }

    /// <summary>By label; of several lines with one label (two storage rooms) the amounts are added.</summary>
    private static Dictionary<string, ComparedAmount> Of(IEnumerable<(string? Unit, string Label, bool IsCredit, ComparedAmount Amount)> lines) => lines
        .GroupBy(l => l.Label).ToDictionary(g => g.Key, g => g.First().Amount with
        {
            Quantity = g.Sum(l => l.Amount.Quantity),
            Amount = g.First().IsCredit ? -g.Select(l => l.Amount.Amount).Sum() : g.Select(l => l.Amount.Amount).Sum(),
        });
}
