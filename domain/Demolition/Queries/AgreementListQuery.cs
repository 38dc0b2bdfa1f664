using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Demolition.Compensation;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Demolition.Queries;

/// <param name="Text">A number, a household's code or the beginning of a head's name.</param>
public sealed record AgreementFilter(int? AreaId = null, AgreementStatus? Status = null, bool SupplementsOnly = false, string? Text = null);

/// <summary>An agreement in the list.</summary>
public sealed record AgreementListLine(
    int Id, string Number, int Sequence, AgreementStatus Status, bool InForce, int HouseholdId, string HouseholdCode, string HeadName,
    CompensationMethod Method, Money Total, Money Before, DateOnly DrawnOn, DateOnly? SignedOn, bool IsDemonstration);

/// <summary>The list of agreements (补偿协议一览), newest number first.</summary>
public sealed class AgreementListQuery(VillageDb db)
{
    public async Task<PageOf<AgreementListLine>> RunAsync(AgreementFilter filter, int page, CancellationToken cancellation)
    {
        var rows = from a in Filtered(filter)
                   join h in db.Households on a.HouseholdId equals h.Id
                   select new { Agreement = a, h.Code, h.HeadName };
        if (filter.Text?.Trim() is { Length: > 0 } text)
        {
            rows = rows.Where(r => r.Agreement.Number == text || r.Code == text || r.HeadName.StartsWith(text));
        }

        var total = await rows.CountAsync(cancellation);
        var number = Paging.NumberWithin(page, total);
        var lines = await rows.OrderByDescending(r => r.Agreement.Number).Skip((number - 1) * Paging.Size).Take(Paging.Size)
            .Select(r => new AgreementListLine(r.Agreement.Id, r.Agreement.Number, r.Agreement.Sequence, r.Agreement.Status, r.Agreement.InForce,
                r.Agreement.HouseholdId, r.Code, r.HeadName, r.Agreement.Method, r.Agreement.Total, r.Agreement.Before, r.Agreement.DrawnOn,
                r.Agreement.SignedOn, r.Agreement.IsDemonstration)).ToListAsync(cancellation);
        return new(lines, total, number, Paging.Size);
    }

    private IQueryable<CompensationAgreement> Filtered(AgreementFilter filter)
    {
        var agreements = db.CompensationAgreements.AsNoTracking();
        agreements = filter.AreaId is { } area ? agreements.Where(a => a.AreaId == area) : agreements;
        agreements = filter.Status is { } status ? agreements.Where(a => a.Status == status) : agreements;
        return filter.SupplementsOnly ? agreements.Where(a => a.Sequence > 0) : agreements;
    }
}
