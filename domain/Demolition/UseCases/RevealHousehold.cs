using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Demolition.UseCases;

/// <summary>查看完整号码: opens the sealed numbers for one look; who, when, which and why go into the audit trail.</summary>
public sealed record RevealHousehold(int HouseholdId, string? Purpose);

/// <param name="IdNumber">In full.</param>
/// <param name="Phone">In full, or null.</param>
public sealed record RevealedNumbers(string IdNumber, string? Phone);

public sealed class RevealHouseholdHandler(VillageDb db, PersonalDataVault vault)
{
    /// <exception cref="RefusedException">No purpose stated.</exception>
    /// <exception cref="NotFoundException">No such household in the person's scope.</exception>
    public async Task<RevealedNumbers> HandleAsync(RevealHousehold request, CancellationToken cancellation)
    {
        if (string.IsNullOrWhiteSpace(request.Purpose))
        {
            throw new RefusedException(new PurposeMissing());
        }

        var household = await db.Households.SingleOrDefaultAsync(h => h.Id == request.HouseholdId, cancellation)
            ?? throw new NotFoundException("这一户");
        await db.RecordReadingAsync("查看完整号码", request.Purpose.Trim(), household, cancellation);
        return new(
            vault.Open(household.IdNumberSealed, HouseholdIdentity.IdNumberPurpose),
            household.PhoneSealed is { } phone ? vault.Open(phone, HouseholdIdentity.PhonePurpose) : null);
    }
}
