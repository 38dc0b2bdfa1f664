using System.Globalization;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Demolition;
using VillageTracker.Domain.Demolition.Payments;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Migrations.Seed.Demolition;

/// <summary>Three people, as the office has them.</summary>
internal sealed record BatchHands(BatchPerson Prepares, BatchPerson Checks, BatchPerson Approves);

/// <summary>A batch a week: who signed in it is paid by the middle of the next, before moving out; the same on every machine.</summary>
internal sealed class InventedPayments(BatchHands hands, PersonalDataVault vault)
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
    public List<PaymentBatch> Prepared(IReadOnlyList<Household> households) =>
    [
        .. households.Where(h => h.VacatedOn is not null)
            .GroupBy(h => h.SignedOn!.Value.DayNumber / 7)
            .Select(week => Approved([.. week], Earlier(week.Max(h => h.SignedOn!.Value), InventedHouseholds.Today.AddDays(-4)))),
    ];

    /// <summary>One batch waits to be approved, one to be checked.</summary>
    public IEnumerable<PaymentBatch> Waiting(IReadOnlyList<Household> households)
    {
        var day = InventedHouseholds.Today.AddDays(-3);
        foreach (var (household, n) in households.Where(h => h.VacatedOn is null).Select((h, n) => (h, n)))
        {
            var batch = Batch([household], day.AddDays(n));
            if (n == 0)
            {
                batch.Check(hands.Checks, day.AddDays(1));
            }

            yield return batch;
        }
    }

    /// <summary>The bank pays every line of them on the third day after their preparation.</summary>
    public void Execute(IEnumerable<PaymentBatch> batches)
    {
        foreach (var batch in batches)
        {
            var on = batch.ApprovedOn!.Value.AddDays(1);
            batch.Execute([.. batch.Lines.Select(l => new TransferPaid(l.Id, on, Slip("BC"), Next(_receipts, "SJ", on)))], [], hands.Checks, InventedHouseholds.Today);
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

    private PaymentBatch Approved(IReadOnlyList<Household> households, DateOnly on)
    {
        var batch = Batch(households, on);
        batch.Check(hands.Checks, on.AddDays(1));
        batch.Approve(hands.Approves, on.AddDays(2));
        return batch;
    }

    private PaymentBatch Batch(IReadOnlyList<Household> households, DateOnly on)
    {
        Provide(households.Select(h => h.Compensation!.Value).Sum(), on);
        return PaymentBatch.Prepare(_account, Next(_batches, "FK", on), [.. households.Select(Order)], hands.Prepares, on, isDemonstration: true);
    }

    private PaymentOrder Order(Household household) => new(household, new(household.Compensation!.Value, Money.Zero), household.Compensation.Value,
        PayoutKind.Compensation, Payee.Of(vault, household.HeadName, "示例银行新洋支行", string.Create(CultureInfo.InvariantCulture, $"622202190{household.Id:0000000000}")));

    private void Provide(Money needed, DateOnly on)
    {
        if (needed > _account.Free)
        {
            var missing = (needed - _account.Free).Fen;
            var arrives = new Money((missing + Step - 1) / Step * Step);
            Receipts.Add(_account.Receive(arrives, on, InventedHouseholds.Today, Street, Slip("BR"), hands.Checks.Name));
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
