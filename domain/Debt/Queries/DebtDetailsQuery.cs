using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Persistence;
using VillageTracker.Domain.Rules;

namespace VillageTracker.Domain.Debt.Queries;

/// <summary>One debt with its entries.</summary>
/// <param name="Debt">The row with its entries; names on it are in clear, show <paramref name="Creditor"/>.</param>
/// <param name="Creditor">Masked when it is a person's name.</param>
/// <param name="CeilingPercent">Legal ceiling of the yearly rate at contract time; null where no rate of that time is on record.</param>
public sealed record DebtDetails(VillageDebt Debt, string Creditor, decimal? CeilingPercent)
{
    public IReadOnlyList<DebtResolution> Entries { get; } = [.. Debt.Resolutions.OrderBy(r => r.Number)];

    public bool IsReversed(DebtResolution entry) => Debt.Resolutions.Any(r => r.ReversesNumber == entry.Number);
}

/// <summary>One debt for its page and its forms.</summary>
public sealed class DebtDetailsQuery(VillageDb db)
{
    /// <exception cref="NotFoundException">No such debt in the person's villages.</exception>
    public async Task<DebtDetails> RunAsync(int id, CancellationToken cancellation)
    {
        var debt = await db.VillageDebts.AsNoTracking()
            .Include(d => d.InterestEntries).Include(d => d.Resolutions).ThenInclude(r => r.Papers).AsSplitQuery()
            .SingleOrDefaultAsync(d => d.Id == id, cancellation) ?? throw new NotFoundException("这笔债务");
        var rules = await db.DatedRules.AsNoTracking().Where(r => r.Code.StartsWith("Debt.")).ToListAsync(cancellation);
        return new(debt, DebtListQuery.Shown(debt.CreditorName, debt.CreditorKind), Ceiling(rules, debt.BorrowedOn));
    }

    private static decimal? Ceiling(List<DatedRule> rules, DateOnly borrowedOn)
    {
        try
        {
            return new InterestCeiling(rules).On(borrowedOn);
        }
        catch (RefusedException refused) when (refused.Refusal is RuleMissing)
        {
            return null;
        }
    }
}
