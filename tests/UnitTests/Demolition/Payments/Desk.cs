using VillageTracker.Domain.Common;
using VillageTracker.Domain.Demolition;
using VillageTracker.Domain.Demolition.Payments;
using VillageTracker.Domain.Organisation;

namespace VillageTracker.UnitTests.Demolition.Payments;

/// <summary>A special account with a million in it, three people, and households that are owed 581,355.20 each.</summary>
internal static class Desk
{
    public static readonly Signer Clerk = new(1, "经办人");
    public static readonly Signer Accountant = new(2, "会计");
    public static readonly Signer Secretary = new(3, "书记");
    public static readonly Money Owed = Money.FromYuan(581_355.20m);
    public static readonly DateOnly Day = new(2020, 10, 20);

    public static SpecialAccount Account(decimal yuan = 1_000_000m)
    {
        var account = SpecialAccount.Open(Sample.Village, "征收补偿专户", "示例银行", [1, 2]);
        account.Receive(Money.FromYuan(yuan), Day, Sample.Today, "街道财政所", "BR1", "会计");
        return account;
    }

    public static PaymentOrder Order(int id = 1, Money? amount = null, Payee? payee = null, Household? household = null, Money? paid = null) =>
        new(With(household ?? Signed(), id), new(Owed, paid ?? Money.Zero), amount ?? Owed, PayoutKind.Compensation, payee ?? new("王小明", null, [1], [2]));

    public static Household Signed()
    {
        var household = Sample.At(HouseholdStatus.Appraised);
        household.Sign(new(2020, 1, 10), Sample.Today, CompensationMethod.Money, Owed);
        return household;
    }

    public static PaymentBatch Prepared(SpecialAccount? account = null, params PaymentOrder[] orders)
    {
        var batch = PaymentBatch.Prepare(account ?? Account(), "FK-2020-0001", orders.Length == 0 ? [Order()] : orders, Clerk, Day);
        foreach (var (line, n) in batch.Lines.Select((l, n) => (l, n)))
        {
            With(line, n + 1);
        }

        return batch;
    }

    public static PaymentBatch Approved(SpecialAccount? account = null, params PaymentOrder[] orders)
    {
        var batch = Prepared(account, orders);
        batch.Check(Accountant, Day);
        batch.Approve(Secretary, Day);
        return batch;
    }

    public static TransferPaid Paid(int line = 1, string slip = "BC1", DateOnly? on = null) => new(line, on ?? Day, slip, $"SJ-2020-{line:0000}");

    public static void Execute(PaymentBatch batch, TransferPaid[] paid, params TransferFailed[] failed) => batch.Execute(paid, failed, Accountant, Sample.Today);

    /// <summary>As the database would give it.</summary>
    private static T With<T>(T row, int key)
    {
        typeof(T).GetProperty("Id")!.SetValue(row, key);
        return row;
    }
}
