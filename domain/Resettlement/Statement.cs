using VillageTracker.Domain.Common;
using VillageTracker.Domain.Persistence;
using VillageTracker.Domain.Resettlement.Calculation;

namespace VillageTracker.Domain.Resettlement;

/// <summary>A settlement statement (拿房结算单): what a household owes or gets for one home; a snapshot that never changes.</summary>
/// <remarks>
/// The number comes from a gap-free series of the year and stays when the statement is voided. Inputs, rule versions, lines and the
/// SHA-256 over all of it are kept, so that the paper in the villager's hand can be proved or disproved later.
/// </remarks>
public sealed class Statement : IBelongsToVillage, IVersioned
{
    public const int NumberMaxLength = 20;
    public const int PreparedByMaxLength = 60;
    public const int VoidReasonMaxLength = 400;

    private readonly List<StatementLine> _lines = [];
    private readonly List<Payment> _payments = [];

    private Statement() { }

    public int Id { get; private set; }

    /// <summary>FGC-2020-0477.</summary>
    public string Number { get; private set; } = "";
    public int AllocationId { get; private set; }
    public Allocation Allocation { get; private set; } = null!;
    public long VillageCode { get; private set; }
    public DateOnly IssuedOn { get; private set; }

    /// <summary>The last day on which a payment is in time.</summary>
    public DateOnly PayBefore { get; private set; }
    public IReadOnlyList<StatementLine> Lines => _lines;
    public IReadOnlyList<Payment> Payments => _payments;

    /// <summary>应付合计.</summary>
    public Money Debit { get; private set; }

    /// <summary>抵扣合计.</summary>
    public Money Credit { get; private set; }

    /// <summary>Debit less credit: positive is owed by the household, negative is refunded.</summary>
    public Money Net { get; private set; }
    public SettlementDirection Direction { get; private set; }

    /// <summary>Entitlement the household has left after this home.</summary>
    public FloorArea EntitlementLeft { get; private set; }

    /// <summary>JSON of <see cref="StatementInputs"/>.</summary>
    public string Inputs { get; private set; } = "";

    /// <summary>SHA-256 over the canonical content, 64 hexadecimal digits.</summary>
    public string Hash { get; private set; } = "";
    public string PreparedBy { get; private set; } = "";
    public DateOnly? VoidedOn { get; private set; }
    public string? VoidReason { get; private set; }
    public int PrintCount { get; private set; }
    public bool IsDemonstration { get; private set; }
    public int Version { get; private set; }

    public bool InForce => VoidedOn is null;

    /// <summary>How often it was printed after the first time (补打).</summary>
    public int ReprintCount => Math.Max(0, PrintCount - 1);

    /// <summary>What is still open: owed by the household if positive, to be refunded if negative.</summary>
    public Money Balance => Net - _payments.Select(p => p.SignedAmount).Sum();

    /// <exception cref="RefusedException">The allocation has a statement already or has moved on, or the date is too early.</exception>
    public static Statement Issue(Allocation allocation, StatementDraft draft, StatementTerms terms)
    {
        allocation.MarkStatementIssued(terms.IssuedOn);
        var result = draft.Result;
        var statement = new Statement
        {
            Allocation = allocation, AllocationId = allocation.Id, VillageCode = allocation.VillageCode, Number = terms.Number, IssuedOn = terms.IssuedOn,
            PayBefore = terms.PayBefore, PreparedBy = terms.PreparedBy, Debit = result.Debit, Credit = result.Credit,
            Net = result.Net, Direction = result.Direction, EntitlementLeft = result.EntitlementLeft,
            Inputs = draft.Inputs.ToJson(), IsDemonstration = draft.IsDemonstration,
        };
        statement._lines.AddRange(result.Lines.Select((line, i) => new StatementLine(statement.VillageCode, i + 1, line)));
        statement.Hash = StatementSeal.HashOf(statement);
        return statement;
    }

    /// <summary>作废: the number stays, the allocation goes back to "no statement".</summary>
    /// <exception cref="RefusedException">Void already, settled already, or no reason.</exception>
    public void MakeVoid(DateOnly on, string reason)
    {
        if (!InForce)
        {
            throw new RefusedException(new StatementIsVoid(Number));
        }

        if (string.IsNullOrWhiteSpace(reason))
        {
            throw new RefusedException(new VoidWithoutReason(Number));
        }

        Allocation.MarkStatementVoided(on);
        (VoidedOn, VoidReason) = (on, reason.Trim());
    }

    /// <summary>Records the money that settles the statement, in or out, matched to the fen.</summary>
    /// <exception cref="RefusedException">Void, settled already, even, not the exact amount, no slip number, or too early.</exception>
    public Payment Settle(Money amount, DateOnly on, string bankSlip, string recordedBy)
    {
        RefuseVoid();
        if (Direction == SettlementDirection.Even)
        {
            throw new RefusedException(new NothingToPay(Number));
        }

        if (amount != Net.Abs)
        {
            throw new RefusedException(new PaymentNotExact(Number, Direction, Net.Abs, amount));
        }

        var payment = new Payment(this, amount, on, bankSlip, recordedBy);
        Allocation.MarkPaid(on);
        _payments.Add(payment);
        return payment;
    }

    /// <summary>两清: no money moves, the household has signed.</summary>
    /// <exception cref="RefusedException">There is something to pay or refund.</exception>
    public void ConfirmEven(DateOnly on)
    {
        RefuseVoid();
        if (Direction != SettlementDirection.Even)
        {
            throw new RefusedException(new NotEven(Number, Direction, Net.Abs));
        }

        Allocation.MarkPaid(on);
    }

    public void CountPrint() => PrintCount++;

    private void RefuseVoid()
    {
        if (!InForce)
        {
            throw new RefusedException(new StatementIsVoid(Number));
        }
    }
}

/// <summary>What a statement needs besides its amounts.</summary>
public sealed record StatementTerms(string Number, DateOnly IssuedOn, DateOnly PayBefore, string PreparedBy);
