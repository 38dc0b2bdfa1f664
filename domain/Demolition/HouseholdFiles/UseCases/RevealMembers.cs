using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Demolition.HouseholdFiles.UseCases;

/// <summary>查看成员完整号码: opens the numbers of all members for one look; one audit entry for each person shown.</summary>
public sealed record RevealMembers(int HouseholdId, string? Purpose);

/// <param name="BirthDate">From the number; null without one.</param>
public sealed record RevealedMember(string Name, MemberRelation Relation, string? IdNumber, DateOnly? BirthDate, string? Phone);

public sealed class RevealMembersHandler(VillageDb db, PersonalDataVault vault)
{
    /// <exception cref="RefusedException">No purpose stated.</exception>
    /// <exception cref="NotFoundException">No such household in the person's scope.</exception>
    public async Task<IReadOnlyList<RevealedMember>> HandleAsync(RevealMembers request, CancellationToken cancellation)
    {
        if (string.IsNullOrWhiteSpace(request.Purpose))
        {
            throw new RefusedException(new PurposeMissing());
        }

        var household = await db.HouseholdAsync(request.HouseholdId, cancellation);
        var members = await db.HouseholdMembers.Where(m => m.HouseholdId == household.Id).ToListAsync(cancellation);
        foreach (var member in members)
        {
            await db.RecordReadingAsync("查看成员完整号码", request.Purpose.Trim(), member, cancellation);
        }

        return [.. members.OrderBy(m => m.Relation).ThenBy(m => m.Id).Select(Opened)];
    }

    private RevealedMember Opened(HouseholdMember m)
    {
        var number = m.IdNumberSealed is { } bytes ? vault.Open(bytes, HouseholdIdentity.IdNumberPurpose) : null;
        return new(m.Name, m.Relation, number, CitizenIdNumber.TryParse(number, out var parsed) ? parsed.BirthDate : null,
            m.PhoneSealed is { } phone ? vault.Open(phone, HouseholdIdentity.PhonePurpose) : null);
    }
}
