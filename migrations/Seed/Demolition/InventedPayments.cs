using System.Globalization;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Demolition;
using VillageTracker.Domain.Demolition.Compensation;
using VillageTracker.Domain.Demolition.Payments;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Migrations.Seed.Demolition;

/// <summary>A household to be paid, and the paper it is paid by.</summary>
internal sealed record PlannedPayment(Household Household, CompensationAgreement Agreement)
{
    public DateOnly SignedOn => Agreement.SignedOn!.Value;
}

/// <summary>A household whose transition fee has run up beyond its agreement.</summary>
internal sealed record OverrunOwed(Household Household, CompensationAgreement Agreement, Money Owed);

/// <summary>A batch a week: who signed in it is paid by the middle of the next, before moving out; the same on every machine.</summary>
internal sealed class InventedPayments(OfficePeople people, PersonalDataVault vault)
{
    private const string Street = "新洋街道财政所";

    /// <summary>Money arrives in steps of two million.</summary>
    private const long Step = 2_000_000_00;

    private readonly SpecialAccount _account = SpecialAccount.Open(
        ReferenceData.VillageCode, "圩洋村征收补偿专户", "示例银行新洋支行", vault.Seal("6222021900000000001", Payee.Purpose), isDemonstration: true);

    private readonly Dictionary<int, int> _batches = [];
    private readonly Dictionary<int, int> _receipts = [];
    private int _slip;

    public List<FundReceipt> Receipts { get; } = [];

    /// <summary>Batches of the households that have moved out, approved and ready for the bank.</summary>
    public List<PaymentBatch> Prepared(IReadOnlyList<PlannedPayment> payments) =>
    [
        .. payments.Where(p => p.Household.VacatedOn is not null).GroupBy(p => p.SignedOn.DayNumber / 7)
            .Select(week => Approved([.. week], Earlier(week.Max(p => p.SignedOn), InventedHouseholds.Today.AddDays(-4)))),
    ];

    /// <summary>The day up to which the overruns are paid.</summary>
    public static DateOnly OverrunsUntil => InventedHouseholds.Today.AddDays(-12);

    public const int MostOverruns = 5;

    /// <summary>One batch for those whose homes are late, approved and ready for the bank; none where nobody waits.</summary>
    public IEnumerable<PaymentBatch> Overrun(IReadOnlyList<OverrunOwed> owed)
    {
        if (owed.Count == 0)
        {
            yield break;
        }

        var on = OverrunsUntil.AddDays(1);
        Provide(owed.Select(o => o.Owed).Sum(), on);
        var batch = PaymentBatch.Prepare(_account, Next(_batches, "FK", on),
            [.. owed.Select(o => new PaymentOrder(o.Household, new(o.Owed, Money.Zero), o.Owed, PayoutKind.Overrun, PayeeOf(o.Agreement)))], people.Clerk, on, isDemonstration: true);
        batch.Check(people.Accountant, on.AddDays(1));
        batch.Approve(people.Secretary, on.AddDays(2));
        yield return batch;
    }

    /// <summary>Of those who have signed and not moved out yet, who takes money waits to be approved, the first few of the others wait to be checked.</summary>
    public IEnumerable<PaymentBatch> Waiting(IReadOnlyList<PlannedPayment> payments)
    {
        var day = InventedHouseholds.Today.AddDays(-3);
        var waiting = payments.Where(p => p.Household.VacatedOn is null).ToLookup(p => p.Household.Method);
        if (waiting[CompensationMethod.Money].Any())
        {
            var batch = Batch([.. waiting[CompensationMethod.Money]], day);
            batch.Check(people.Accountant, day.AddDays(1));
            yield return batch;
        }

        if (waiting[CompensationMethod.Exchange].Any())
        {
            yield return Batch([.. waiting[CompensationMethod.Exchange].Take(4)], day.AddDays(1));
        }
    }

    /// <summary>The bank pays every line of them on the third day after their preparation.</summary>
    public void Execute(IEnumerable<PaymentBatch> batches)
    {
        foreach (var batch in batches)
        {
            var on = batch.ApprovedOn!.Value.AddDays(1);
            batch.Execute([.. batch.Lines.Select(l => new TransferPaid(l.Id, on, Slip("BC"), Next(_receipts, "SJ", on)))], [], people.Accountant, InventedHouseholds.Today);
        }
    }

    /// <summary>The series go on after the planted numbers.</summary>
    public async Task TakeNumbersAsync(VillageDb db, CancellationToken cancellation)
    {
        foreach (var (series, given) in new[] { ("FK", _batches), ("SJ", _receipts) })
        {
            foreach (var (year, last) in given)
            {
                await db.TakeNumbersAsync($"{series}-{year}", last, cancellation);
            }
        }
    }

    private PaymentBatch Approved(IReadOnlyList<PlannedPayment> payments, DateOnly on)
    {
        var batch = Batch(payments, on);
        batch.Check(people.Accountant, on.AddDays(1));
        batch.Approve(people.Secretary, on.AddDays(2));
        return batch;
    }

    private PaymentBatch Batch(IReadOnlyList<PlannedPayment> payments, DateOnly on)
    {
        Provide(payments.Select(p => p.Agreement.Cash).Sum(), on);
        return PaymentBatch.Prepare(_account, Next(_batches, "FK", on), [.. payments.Select(Order)], people.Clerk, on, isDemonstration: true);
    }

    private static PaymentOrder Order(PlannedPayment planned)
    {
        var (household, paper) = planned;
        var kind = household.Method == CompensationMethod.Money ? PayoutKind.Compensation : PayoutKind.Transition;
        return new(household, new(paper.Cash, Money.Zero), paper.Cash, kind, PayeeOf(paper));
    }

    private static Payee PayeeOf(CompensationAgreement paper) => new(paper.Terms.Payee, paper.Terms.PayeeBank, paper.PayeeBankAccountSealed!, paper.PayeeBankAccountIndex!);

    private void Provide(Money needed, DateOnly on)
    {
        if (needed > _account.Free)
        {
            var missing = (needed - _account.Free).Fen;
            var arrives = new Money((missing + Step - 1) / Step * Step);
            Receipts.Add(_account.Receive(arrives, on, InventedHouseholds.Today, Street, Slip("BR"), people.Accountant.Name));
        }
    }

    private string Slip(string kind) => string.Create(CultureInfo.InvariantCulture, $"{kind}2020{++_slip:000000}");

    private static string Next(Dictionary<int, int> series, string kind, DateOnly on)
    {
        series[on.Year] = series.GetValueOrDefault(on.Year) + 1;
        return string.Create(CultureInfo.InvariantCulture, $"{kind}-{on.Year}-{series[on.Year]:0000}");
    }

    private static DateOnly Earlier(DateOnly one, DateOnly other) => one < other ? one : other;
}
