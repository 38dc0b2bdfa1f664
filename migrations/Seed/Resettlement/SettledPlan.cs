using VillageTracker.Domain.Common;
using VillageTracker.Domain.Demolition.Payments;
using VillageTracker.Domain.Resettlement;
using VillageTracker.Domain.Resettlement.Calculation;
using VillageTracker.Domain.Resettlement.Receipts;
using VillageTracker.Domain.Resettlement.Refunds;

namespace VillageTracker.Migrations.Seed.Resettlement;

/// <summary>Settles all statements but 17: money in with its receipts, money out by orders of three people. Three of the 17 have paid a first share.</summary>
internal sealed class SettledPlan(OfficePeople people, PersonalDataVault vault)
{
    private const int Unpaid = 17;
    private static readonly InstalmentTerms Shares = new(3, 50m, 90);

    private int _slip;
    private int _house;
    private int _collected;

    public List<RefundOrder> Refunds { get; } = [];

    public List<SettlementReceipt> Receipts { get; } = [];

    /// <summary>Numbers taken: of a series and how many.</summary>
    public IReadOnlyList<(string Series, int Count)> Numbers => [("SK-2020", _house), ("DSK-2020", _collected), ("TK-2020", Refunds.Count)];

    /// <summary>The 17 that wait owe money, and are spread over the later ones, so that some are late and some are not.</summary>
    /// <param name="statements">In the order of their days.</param>
    /// <param name="headOf">The household head's name.</param>
    /// <returns>Those that are settled.</returns>
    public IReadOnlyList<Statement> Settle(IReadOnlyList<Statement> statements, Func<Statement, string> headOf)
    {
        var waiting = statements.Where(s => s.Direction == SettlementDirection.Pay).Reverse().Where((_, i) => i % 4 == 1).Take(Unpaid).ToList();
        var settled = statements.Select((s, n) => (Statement: s, On: Earlier(s.IssuedOn.AddDays(1 + (n * 5 % 21)), AllocationPlan.AsOf.AddDays(-1))))
            .Where(x => !waiting.Contains(x.Statement)).OrderBy(x => x.On).ToList();
        foreach (var (statement, on) in settled)
        {
            switch (statement.Direction)
            {
                case SettlementDirection.Even: statement.ConfirmEven(on); break;
                case SettlementDirection.Pay: Receive(statement, statement.Balance, on); break;
                default: PayOut(statement, headOf(statement), on); break;
            }
        }

        foreach (var statement in waiting.Where((_, n) => n % 6 == 2))
        {
            Receive(statement, Money.RoundYuan(statement.Net.Yuan * 0.6m), Earlier(statement.IssuedOn.AddDays(5), AllocationPlan.AsOf));
        }

        return [.. settled.Select(s => s.Statement)];
    }

    private void Receive(Statement statement, Money amount, DateOnly on)
    {
        var payment = statement.Receive(amount, on, Slip(), people.Clerk, Shares);
        foreach (var (kind, part) in SettlementReceipt.PartsOf(statement, payment))
        {
            var number = kind == ReceiptKind.House ? ++_house : ++_collected;
            Receipts.Add(new($"{kind.Series(2020)}-{number:0000}", kind, statement, payment, part));
        }
    }

    private void PayOut(Statement statement, string head, DateOnly on)
    {
        var payee = Payee.Of(vault, head, "示例银行新洋支行", $"62220219000001{Refunds.Count:00000}");
        var applied = on > statement.IssuedOn ? on.AddDays(-1) : on;
        var order = RefundOrder.Apply(statement, $"TK-2020-{Refunds.Count + 1:0000}", payee, head, hasMandateFile: false, people.Clerk, applied);
        order.Check(people.Accountant, applied);
        order.Approve(people.Secretary, on);
        order.Pay(people.Secretary, on, Slip());
        Refunds.Add(order);
    }

    private string Slip() => $"YS2020{++_slip:000000}";

    private static DateOnly Earlier(DateOnly one, DateOnly other) => one < other ? one : other;
}
