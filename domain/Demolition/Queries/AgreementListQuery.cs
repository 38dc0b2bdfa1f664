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

/// <summary>An agreement with its lines in a sheet.</summary>
public sealed record AgreementSheetRow(CompensationAgreement Agreement, string HouseholdCode, string HeadName, string Policy);

/// <summary>The list of agreements (补偿协议一览), newest number first.</summary>
public sealed class AgreementListQuery(VillageDb db)
{
    public async Task<PageOf<AgreementListLine>> RunAsync(AgreementFilter filter, int page, CancellationToken cancellation)
    {
        var rows = from a in Filtered(filter)
                   join h in db.Households on a.HouseholdId equals h.Id
                   select new { Agreement = a, h.Code, h.HeadName };
        var total = await rows.CountAsync(cancellation);
        var number = Paging.NumberWithin(page, total);
        var lines = await rows.OrderByDescending(r => r.Agreement.Number).Skip((number - 1) * Paging.Size).Take(Paging.Size)
            .Select(r => new AgreementListLine(r.Agreement.Id, r.Agreement.Number, r.Agreement.Sequence, r.Agreement.Status, r.Agreement.InForce,
                r.Agreement.HouseholdId, r.Code, r.HeadName, r.Agreement.Method, r.Agreement.Total, r.Agreement.Before, r.Agreement.DrawnOn,
                r.Agreement.SignedOn, r.Agreement.IsDemonstration)).ToListAsync(cancellation);
        return new(lines, total, number, Paging.Size);
    }

    /// <summary>The same rows with all that they hold, one after another, for a sheet.</summary>
    public IAsyncEnumerable<AgreementSheetRow> AllAsync(AgreementFilter filter) => (
        from a in Filtered(filter).Include(a => a.Lines)
        join h in db.Households on a.HouseholdId equals h.Id
        join p in db.CompensationPolicies on a.PolicyId equals p.Id
        orderby a.Number
        select new { Agreement = a, h.Code, h.HeadName, Policy = p.Code, p.Edition }).AsAsyncEnumerable()
        .Select(x => new AgreementSheetRow(x.Agreement, x.Code, x.HeadName, $"{x.Policy} 第{x.Edition}版"));

    private IQueryable<CompensationAgreement> Filtered(AgreementFilter filter)
    {
        var agreements = db.CompensationAgreements.AsNoTracking();
        agreements = filter.AreaId is { } area ? agreements.Where(a => a.AreaId == area) : agreements;
        agreements = filter.Status is { } status ? agreements.Where(a => a.Status == status) : agreements;
        agreements = filter.SupplementsOnly ? agreements.Where(a => a.Sequence > 0) : agreements;
        return filter.Text?.Trim() is { Length: > 0 } text
            ? agreements.Where(a => a.Number == text || db.Households.Any(h => h.Id == a.HouseholdId && (h.Code == text || h.HeadName.StartsWith(text)))) : agreements;
    }
}
