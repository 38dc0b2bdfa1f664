using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Demolition.Compensation;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Demolition.UseCases;

/// <summary>补偿安置方案换版: a new version from a day on, with its source; the present one ends the day before and stays readable.</summary>
/// <param name="Rates">New amounts by row number; rows that are not named keep theirs.</param>
/// <param name="IsDemonstration">There is no published text behind it.</param>
public sealed record ReplaceCompensationPolicy(
    int PolicyId, int SeenVersion, DateOnly ValidFrom, string Source, bool IsDemonstration, PolicyTerms Terms, IReadOnlyDictionary<int, decimal> Rates);

public sealed class ReplaceCompensationPolicyHandler(VillageDb db)
{
    /// <returns>The key of the new version.</returns>
    /// <exception cref="RefusedException">One of the rules of <see cref="CompensationPolicy.ReplaceWith"/>.</exception>
    /// <exception cref="NotFoundException">No such policy in the person's scope.</exception>
    public async Task<int> HandleAsync(ReplaceCompensationPolicy request, CancellationToken cancellation)
    {
        var policy = await db.CompensationPolicies.Include(p => p.Rates).Include(p => p.Overrun).SingleOrDefaultAsync(p => p.Id == request.PolicyId, cancellation)
            ?? throw new NotFoundException("这个补偿安置方案");
        db.ExpectVersion(policy, request.SeenVersion);
        var rates = policy.Rates.OrderBy(r => r.Order).Select(r => request.Rates.TryGetValue(r.Order, out var rate) ? r.At(rate) : r.Copy());
        var next = policy.ReplaceWith(request.ValidFrom, request.Source, request.IsDemonstration, request.Terms, rates);
        db.Add(next);
        db.Doing("补偿安置方案换版", request.Source.Trim());
        await db.SaveChangesAsync(cancellation);
        return next.Id;
    }
}
