using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Demolition.Queries;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Demolition.Payments.Queries;

/// <summary>A household that may be put into a batch.</summary>
/// <param name="PayeeMasked">The account known for it, masked; null when one must be typed.</param>
public sealed record PayableHousehold(
    int Id, string Code, string HeadName, CompensationMethod Method, DateOnly SignedOn, HouseholdMoney Money, string? PayeeName, string? PayeeMasked);

/// <summary>Households of an area that have signed, are still owed money and stand in no batch under way; who signed first comes first.</summary>
public sealed class PayableHouseholdsQuery(VillageDb db, HouseholdMoneyQuery money, TransitionLedgerQuery transition, KnownPayeeQuery known, PersonalDataVault vault, VillageClock clock)
{
    /// <summary>One form's worth.</summary>
    public const int Most = 50;

    public async Task<IReadOnlyList<PayableHousehold>> RunAsync(int areaId, CancellationToken cancellation)
    {
        var open = db.PaymentLines.Where(l => l.Status == PaymentLineStatus.Open).Select(l => l.HouseholdId);
        var signed = await Signed(areaId).Where(h => !open.Contains(h.Id)).OrderBy(h => h.SignedOn).ThenBy(h => h.Code)
            .Select(h => new { h.Id, h.Code, h.HeadName, h.Method, h.SignedOn }).Take(Most).ToListAsync(cancellation);
        int[] ids = [.. signed.Select(h => h.Id)];
        var owed = await money.OfAsync(ids, null, cancellation);
        var payees = await known.OfAsync(ids, cancellation);
        return [.. signed.Select(h => Row(h.Id, h.Code, h.HeadName, h.Method, h.SignedOn!.Value, owed[h.Id], payees.GetValueOrDefault(h.Id)))];
    }

    /// <summary>Households of an area whose transition fee has run up beyond the agreement and is not paid for all of it, with what is left by today.</summary>
    public async Task<IReadOnlyList<PayableHousehold>> OverrunAsync(int areaId, CancellationToken cancellation)
    {
        var owed = (await transition.OfAreaAsync(areaId, clock.Today, cancellation)).Where(l => l.OverrunMoney.Left > Common.Money.Zero).ToDictionary(l => l.HouseholdId);
        var open = db.PaymentLines.Where(l => l.Status == PaymentLineStatus.Open).Select(l => l.HouseholdId);
        var households = await db.Households.AsNoTracking().Where(h => owed.Keys.Contains(h.Id) && !open.Contains(h.Id)).OrderBy(h => h.Code)
            .Select(h => new { h.Id, h.Code, h.HeadName, h.Method, h.SignedOn }).Take(Most).ToListAsync(cancellation);
        var payees = await known.OfAsync([.. households.Select(h => h.Id)], cancellation);
        return [.. households.Select(h => Row(h.Id, h.Code, h.HeadName, h.Method, h.SignedOn!.Value, owed[h.Id].OverrunMoney, payees.GetValueOrDefault(h.Id)))];
    }

    private PayableHousehold Row(int id, string code, string head, CompensationMethod method, DateOnly signedOn, HouseholdMoney money, Payee? payee) => new(
        id, code, head, method, signedOn, money, payee?.Name, payee is null ? null : Masking.BankAccount(vault.Open(payee.BankAccountSealed, Payee.Purpose)));

    private IQueryable<Household> Signed(int areaId) => db.Households.AsNoTracking()
        .Where(h => h.AreaId == areaId && h.StatusOrder >= (int)HouseholdStatus.Signed)
        .Where(h => (db.CompensationAgreements.Where(a => a.HouseholdId == h.Id && a.InForce).Select(a => (long?)a.Cash.Fen).FirstOrDefault()
                ?? (h.Method == CompensationMethod.Money ? h.AgreedFen : 0))
            > db.PaymentLines.Where(l => l.HouseholdId == h.Id && l.Status == PaymentLineStatus.Paid && l.Kind != PayoutKind.Overrun).Sum(l => l.AmountFen));
}
