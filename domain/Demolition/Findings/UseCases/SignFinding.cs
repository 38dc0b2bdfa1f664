using System.Globalization;
using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Demolition.Findings.UseCases;

/// <summary>核签一条疑点.</summary>
public sealed record SignFinding(int FindingId, int SeenVersion, FindingSignOff SignOff);

public sealed class SignFindingHandler(VillageDb db, VillageClock clock)
{
    /// <exception cref="RefusedException">Not open, the signer's own work, or no explanation.</exception>
    /// <exception cref="NotFoundException">No such finding in the person's scope.</exception>
    public async Task HandleAsync(SignFinding request, CancellationToken cancellation)
    {
        var finding = await db.Findings.SingleOrDefaultAsync(f => f.Id == request.FindingId, cancellation) ?? throw new NotFoundException("这条疑点");
        db.ExpectVersion(finding, request.SeenVersion);
        finding.SignOff(request.SignOff, db.Actor.Name, await HasWrittenAsync(finding, cancellation), clock.Today);
        db.Doing("核签疑点", request.SignOff.Explanation);
        await db.SaveChangesAsync(cancellation);
    }

    /// <summary>Looks into the audit trail, which nobody can tidy up beforehand. Who has no account can't be told from others and may not sign.</summary>
    private async Task<bool> HasWrittenAsync(Finding finding, CancellationToken cancellation)
    {
        if (db.Actor.AccountId is not { } account)
        {
            return true;
        }

        var lines = Doubt.Read(finding.Evidence);
        var keys = lines.Select(l => l.Key.ToString(CultureInfo.InvariantCulture))
            .Concat(lines.Where(l => l.HouseholdId is not null).Select(l => l.HouseholdId!.Value.ToString(CultureInfo.InvariantCulture))).Distinct().ToList();
        var records = lines.Select(l => l.Type + "/" + l.Key.ToString(CultureInfo.InvariantCulture))
            .Concat(lines.Where(l => l.HouseholdId is not null).Select(l => "Household/" + l.HouseholdId!.Value.ToString(CultureInfo.InvariantCulture))).ToHashSet(StringComparer.Ordinal);
        var written = await db.AuditEntries.AsNoTracking().Where(a => a.AccountId == account && keys.Contains(a.SubjectKey) && a.Changes != "{}")
            .Select(a => new { a.SubjectType, a.SubjectKey }).Distinct().ToListAsync(cancellation);
        return written.Exists(w => records.Contains(w.SubjectType + "/" + w.SubjectKey));
    }
}
