using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Safety.Queries;

/// <summary>Everything the office knows of one enterprise, its telephone masked.</summary>
public sealed record EnterpriseView(int Id, string Code, string Name, CreditCode? CreditCode, string Address, string Industry, int StaffCount,
    string PersonInCharge, string MaskedPhone, RiskMarks Marks, RiskLevel RatedLevel, RiskLevel Level, string? LandlordNote, DateOnly RegisteredOn,
    DateOnly? ClosedDownOn, double? Longitude, double? Latitude, DateOnly? LastCheck, DateOnly NextDue, bool IsDemonstration, int Version)
{
    public bool IsForcedRed => Level != RatedLevel;

    public IEnumerable<RiskMarks> EachMark => SafetyLabels.EachMark.Where(m => Marks.HasFlag(m));
}

public sealed class EnterpriseQuery(VillageDb db, CheckStandingQuery standings, PersonalDataVault vault, VillageClock clock)
{
    /// <exception cref="NotFoundException">There is none, or it is another village's.</exception>
    public async Task<EnterpriseView> RunAsync(int id, CancellationToken cancellation)
    {
        var e = await db.Enterprises.AsNoTracking().SingleOrDefaultAsync(x => x.Id == id, cancellation) ?? throw new NotFoundException("企业");
        var standing = (await standings.RunAsync(clock.Today, cancellation)).FirstOrDefault(s => s.EnterpriseId == id);
        var gate = e.Shape?.Coordinate;
        return new(e.Id, e.Code, e.Name, e.CreditCode, e.Address, e.Industry, e.StaffCount, e.PersonInCharge,
            e.PhoneSealed is { } phone ? Masking.Phone(vault.Open(phone, Enterprise.PhonePurpose)) : "", e.RiskMarks, e.RatedLevel,
            standing?.Level ?? e.RatedLevel, e.LandlordNote, e.RegisteredOn, e.ClosedDownOn, gate?.X, gate?.Y, standing?.LastCheck,
            standing?.NextDue ?? e.RegisteredOn, e.IsDemonstration, e.Version);
    }
}
