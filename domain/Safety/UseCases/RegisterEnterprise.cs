using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Geo;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Safety.UseCases;

/// <summary>What the office writes into an enterprise's file, new or corrected.</summary>
/// <param name="Facts">The facts of the first page.</param>
/// <param name="Phone">As typed, or null for none.</param>
/// <param name="Longitude">Of the gate; null, with the latitude, while nobody has marked it.</param>
/// <param name="Latitude">Of the gate.</param>
public sealed record EnterpriseEntry(EnterpriseFacts Facts, string? Phone, double? Longitude, double? Latitude)
{
    internal void WriteInto(Enterprise enterprise, PersonalDataVault vault)
    {
        enterprise.KeepPhone(string.IsNullOrWhiteSpace(Phone) ? null : vault.Seal(PhoneNumber.Parse(Phone).Value, Enterprise.PhonePurpose));
        enterprise.Place((Longitude, Latitude) switch
        {
            ({ } longitude, { } latitude) => Boundary.PointAt(longitude, latitude),
            (null, null) => null,
            _ => throw new RefusedException(new HalfAPlace()),
        });
    }
}

/// <summary>An enterprise gets its file (企业建档).</summary>
public sealed record RegisterEnterprise(EnterpriseEntry Entry, RiskLevel Level);

public sealed class RegisterEnterpriseHandler(VillageDb db, PersonalDataVault vault, VillageClock clock)
{
    /// <returns>The key of the new enterprise.</returns>
    public async Task<int> HandleAsync(RegisterEnterprise request, CancellationToken cancellation)
    {
        var village = db.Actor.Scope.OwnVillage();
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        var sequence = await db.TakeNumbersAsync(EnterpriseCodes.SeriesOf(village), 1, cancellation);
        var enterprise = Enterprise.Register(village, EnterpriseCodes.CodeOf(sequence), request.Entry.Facts, request.Level, clock.Today);
        request.Entry.WriteInto(enterprise, vault);
        db.Add(enterprise);
        db.Doing("企业建档");
        await SaveAsync(db, enterprise, cancellation);
        await transaction.CommitAsync(cancellation);
        return enterprise.Id;
    }

    internal static async Task SaveAsync(VillageDb db, Enterprise enterprise, CancellationToken cancellation)
    {
        try
        {
            await db.SaveChangesAsync(cancellation);
        }
        catch (DbUpdateException fault) when (UniqueViolation.Is(fault) && enterprise.CreditCode is { } code)
        {
            throw new RefusedException(new CreditCodeTaken(code.Value));
        }
    }
}

public sealed record CreditCodeTaken(string Code) : Refusal($"统一社会信用代码 {Code} 已在本村另一家企业的档案里，请先查一下是否重复建档。");

public sealed record HalfAPlace() : Refusal("位置要同时填写经度和纬度，或者都不填。");
