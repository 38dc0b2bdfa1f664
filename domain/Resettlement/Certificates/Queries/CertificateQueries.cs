using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Persistence;
using VillageTracker.Domain.Resettlement.Receipts;

namespace VillageTracker.Domain.Resettlement.Certificates.Queries;

/// <summary>The registration of one allocation as its page shows it.</summary>
/// <param name="Registration">Null while nothing has been handed in.</param>
/// <param name="FundReceipts">Receipts of collected money of its statement: what the registry asks for.</param>
public sealed record RegistrationView(
    int AllocationId, string AllocationNumber, string HomeCode, string HouseholdCode, string HeadName, DateOnly? HandedOverOn, Registration? Registration, IReadOnlyList<string> FundReceipts,
    IReadOnlyList<FollowUpVisit> Visits, bool IsDemonstration)
{
    public RegistrationState State => Registration?.State ?? RegistrationState.NotBegun;
}

public sealed class RegistrationQuery(VillageDb db)
{
    /// <exception cref="NotFoundException">No such allocation in the person's villages.</exception>
    public async Task<RegistrationView> RunAsync(int allocationId, CancellationToken cancellation)
    {
        var found = await (from a in db.Allocations.AsNoTracking()
                           join h in db.Households on a.HouseholdId equals h.Id
                           where a.Id == allocationId
                           select new { Case = a, Home = a.Home.Code, h.Code, h.HeadName }).SingleOrDefaultAsync(cancellation) ?? throw new NotFoundException("这条分配记录");
        var registration = await db.Registrations.AsNoTracking().SingleOrDefaultAsync(r => r.AllocationId == allocationId, cancellation);
        var receipts = await db.SettlementReceipts.AsNoTracking().Where(r => r.Statement.AllocationId == allocationId && r.Kind == ReceiptKind.Collected && r.VoidedOn == null)
            .OrderBy(r => r.Id).Select(r => r.Number).ToListAsync(cancellation);
        var visits = await db.FollowUpVisits.AsNoTracking().Where(v => v.AllocationId == allocationId).OrderBy(v => v.Months).ToListAsync(cancellation);
        return new(allocationId, found.Case.Number, found.Home, found.Code, found.HeadName, found.Case.HandedOverOn, registration, receipts, visits, found.Case.IsDemonstration);
    }
}

/// <summary>What to show of the certificates.</summary>
public sealed record CertificateFilter(string? Text, RegistrationState? State, bool Late, int Page);

/// <summary>A home whose keys are out, and how far its certificate is.</summary>
public sealed record CertificateRow(int AllocationId, string Number, string HomeCode, string HeadName, DateOnly HandedOverOn, RegistrationState State, DateOnly? SubmittedOn, DateOnly? DueOn, string? Certificate, DateOnly? IssuedOn, bool IsDemonstration)
{
    public bool IsLate(DateOnly today) => State == RegistrationState.Submitted && DueOn < today;
}

public sealed class CertificateListQuery(VillageDb db, VillageClock clock)
{
    public async Task<PageOf<CertificateRow>> RunAsync(CertificateFilter filter, CancellationToken cancellation)
    {
        var rows = Of(filter);
        var total = await rows.CountAsync(cancellation);
        var at = Paging.NumberWithin(filter.Page, total);
        var found = await rows.OrderBy(x => x.IssuedOn == null ? 0 : 1).ThenBy(x => x.DueOn == null ? 1 : 0).ThenBy(x => x.DueOn).ThenBy(x => x.Number).Skip((at - 1) * Paging.Size).Take(Paging.Size).ToListAsync(cancellation);
        return new([.. found.Select(x => new CertificateRow(x.AllocationId, x.Number, x.HomeCode, x.HeadName, x.HandedOverOn, StateOf(x), x.SubmittedOn, x.DueOn, x.Certificate, x.IssuedOn, x.IsDemonstration))],
            total, at, Paging.Size);
    }

    private IQueryable<Joint> Of(CertificateFilter filter)
    {
        var today = clock.Today;
        var rows = from a in db.Allocations.AsNoTracking()
                   join h in db.Households on a.HouseholdId equals h.Id
                   join x in db.Registrations on a.Id equals x.AllocationId into registrations
                   from r in registrations.DefaultIfEmpty()
                   where a.HandedOverOn != null
                   select new Joint
                   {
                       AllocationId = a.Id, Number = a.Number, HomeCode = a.Home.Code, HeadName = h.HeadName, HandedOverOn = a.HandedOverOn!.Value, IsDemonstration = a.IsDemonstration,
                       Begun = r.AllocationId == a.Id, Ready = r.SurveyReport != null && r.TaxBasis != null && r.FundReceipt != null, SubmittedOn = r.SubmittedOn, DueOn = r.DueOn, Certificate = r.Certificate,
                       IssuedOn = r.IssuedOn, OldStands = r.OldCertificate != null && r.OldCancelledOn == null,
                   };
        if (filter.Text?.Trim() is { Length: > 0 } text)
        {
            var code = text.ToUpperInvariant();
            rows = rows.Where(x => x.HomeCode.StartsWith(text) || x.Number.StartsWith(code) || x.HeadName.Contains(text));
        }

        rows = filter.Late ? rows.Where(x => x.IssuedOn == null && x.DueOn < today) : rows;
        return filter.State switch
        {
            RegistrationState.NotBegun => rows.Where(x => !x.Begun),
            RegistrationState.Preparing => rows.Where(x => x.Begun && !x.Ready && x.SubmittedOn == null),
            RegistrationState.Ready => rows.Where(x => x.Ready && x.SubmittedOn == null),
            RegistrationState.Submitted => rows.Where(x => x.SubmittedOn != null && x.IssuedOn == null),
            RegistrationState.OldStands => rows.Where(x => x.IssuedOn != null && x.OldStands),
            RegistrationState.Done => rows.Where(x => x.IssuedOn != null && !x.OldStands),
            _ => rows,
        };
    }

    private static RegistrationState StateOf(Joint x) => x switch
    {
        { IssuedOn: not null } => x.OldStands ? RegistrationState.OldStands : RegistrationState.Done,
        { SubmittedOn: not null } => RegistrationState.Submitted,
        { Ready: true } => RegistrationState.Ready,
        { Begun: true } => RegistrationState.Preparing,
        _ => RegistrationState.NotBegun,
    };

    private sealed class Joint
    {
        public int AllocationId { get; init; }
        public required string Number { get; init; }
        public required string HomeCode { get; init; }
        public required string HeadName { get; init; }
        public DateOnly HandedOverOn { get; init; }
        public bool IsDemonstration { get; init; }
        public bool Begun { get; init; }
        public bool Ready { get; init; }
        public DateOnly? SubmittedOn { get; init; }
        public DateOnly? DueOn { get; init; }
        public string? Certificate { get; init; }
        public DateOnly? IssuedOn { get; init; }
        public bool OldStands { get; init; }
    }
}

/// <summary>Certificates that the registry should have issued.</summary>
public sealed class CertificateDueQuery(VillageDb db) : IDueItems
{
    public async Task<IReadOnlyList<DueItem>> DueAsync(DateOnly until, int most, CancellationToken cancellation)
    {
        var due = await db.Registrations.AsNoTracking().Where(r => r.IssuedOn == null && r.DueOn <= until).OrderBy(r => r.DueOn).ThenBy(r => r.Id).Take(most)
            .Select(r => new { r.AllocationId, r.Allocation.Home.Code, r.DueOn }).ToListAsync(cancellation);
        return [.. due.Select(r => new DueItem("Resettlement", "Certificate", r.AllocationId, $"{r.Code} 已递件，登记机构应发证", r.DueOn!.Value))];
    }
}
