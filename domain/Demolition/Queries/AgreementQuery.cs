using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Demolition.Compensation;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Demolition.Queries;

/// <summary>One agreement with everything that its page and its paper show.</summary>
/// <param name="AccountMasked">****0123, or empty while there is none.</param>
/// <param name="Before">For a supplement: the version it changes.</param>
/// <param name="Versions">The agreement and its supplements that are not void, by sequence.</param>
/// <param name="Unchanged">The stored rows still are what was signed; null while nothing is signed.</param>
public sealed record AgreementView(
    CompensationAgreement Agreement, string HouseholdCode, HouseholdStatus HouseholdStatus, string AreaCode, string AreaName, string PolicyReference,
    string PolicySource, string AccountMasked, CompensationAgreement? Before, IReadOnlyList<CompensationAgreement> Versions, bool? Unchanged)
{
    public string Capitals => AmountInCapitals.Of(Agreement.Total);

    public IReadOnlyList<AgreementLine> Lines => [.. Agreement.Lines.OrderBy(l => l.Order)];

    /// <summary>甲方付乙方 in cash, or nothing.</summary>
    public string DirectionWord => Direction(Agreement.Cash);

    /// <summary>What a supplement changes, line by line.</summary>
    public IReadOnlyList<LineChange> Changes => Before is null ? [] : LineChange.Between(Before, Agreement);

    private static string Direction(Money amount) => amount > Money.Zero ? "甲方付乙方" : amount < Money.Zero ? "乙方补交甲方" : "互不找补";
}

/// <summary>A line of two versions side by side.</summary>
public sealed record LineChange(CompensationCode Code, string Item, Money Old, Money New)
{
    public Money Delta => New - Old;

    public string Word => Delta.Fen switch { > 0 => "增加", < 0 => "减少", _ => "不变" };

    public static IReadOnlyList<LineChange> Between(CompensationAgreement old, CompensationAgreement @new)
    {
        var keys = old.Lines.Concat(@new.Lines).Select(l => (l.Code, l.Item)).Distinct().OrderBy(k => k.Code).ToList();
        return [.. keys.Select(k => new LineChange(k.Code, k.Item, Sum(old, k), Sum(@new, k)))];
    }

    private static Money Sum(CompensationAgreement agreement, (CompensationCode Code, string Item) key) =>
        agreement.Lines.Where(l => l.Code == key.Code && l.Item == key.Item).Select(l => l.Amount).Sum();
}

public sealed class AgreementQuery(VillageDb db, PersonalDataVault vault)
{
    /// <exception cref="NotFoundException">No such agreement in the person's scope.</exception>
    public async Task<AgreementView> RunAsync(int id, CancellationToken cancellation) =>
        await ReadAsync(db.CompensationAgreements.Where(a => a.Id == id), cancellation) ?? throw new NotFoundException("这份补偿协议");

    /// <exception cref="NotFoundException">No such number in the person's scope.</exception>
    public async Task<AgreementView> ByNumberAsync(string number, CancellationToken cancellation) =>
        await ReadAsync(db.CompensationAgreements.Where(a => a.Number == number), cancellation) ?? throw new NotFoundException($"补偿协议 {number}");

    /// <summary>The agreement of a household that is in force, with its supplements counted; null while none is signed.</summary>
    public Task<AgreementView?> InForceAsync(int householdId, CancellationToken cancellation) =>
        ReadAsync(db.CompensationAgreements.Where(a => a.HouseholdId == householdId && a.InForce), cancellation);

    private async Task<AgreementView?> ReadAsync(IQueryable<CompensationAgreement> which, CancellationToken cancellation)
    {
        var found = await (
            from a in which.AsNoTracking().Include(a => a.Lines)
            join h in db.Households on a.HouseholdId equals h.Id
            join area in db.DemolitionAreas on a.AreaId equals area.Id
            join p in db.CompensationPolicies on a.PolicyId equals p.Id
            select new { Agreement = a, h.Code, h.Status, AreaCode = area.Code, area.Name, PolicyCode = p.Code, p.Edition, p.Source }).SingleOrDefaultAsync(cancellation);
        if (found is null)
        {
            return null;
        }

        var agreement = found.Agreement;
        var versions = await db.CompensationAgreements.AsNoTracking().Include(a => a.Lines)
            .Where(a => a.HouseholdId == agreement.HouseholdId && (a.VoidedOn == null || a.Id == agreement.Id)).OrderBy(a => a.Sequence).ToListAsync(cancellation);
        var before = agreement.IsSupplement ? versions.LastOrDefault(v => v.Status == AgreementStatus.Signed && v.Sequence < agreement.Sequence) : null;
        return new(agreement, found.Code, found.Status, found.AreaCode, found.Name, $"{found.PolicyCode} 第{found.Edition}版", found.Source,
            agreement.PayeeBankAccountSealed is { } account ? Masking.BankAccount(vault.Open(account, PayeeAccount.Purpose)) : "",
            before, versions, AgreementSeal.Holds(agreement));
    }
}
