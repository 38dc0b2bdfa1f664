using System.Globalization;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Organisation;
using VillageTracker.Domain.Persistence;
using VillageTracker.Domain.Resettlement.Calculation;

namespace VillageTracker.Domain.Resettlement;

/// <summary>A settlement statement (拿房结算单): what a household owes or gets for one home; a snapshot that never changes.</summary>
/// <remarks>
/// The number comes from a gap-free series of the year and stays when the statement is voided. Inputs, rule versions, lines and the
/// SHA-256 over all of it are kept, so that the paper in the villager's hand can be proved or disproved later. It is prepared (制单),
/// checked (复核) and approved (审批) by three different people; nothing counts before the approval, and what is found wrong on the way is voided.
/// What the bank moved for it is in the other half of this class.
/// </remarks>
public sealed partial class Statement : IBelongsToVillage, IVersioned
{
    public const int NumberMaxLength = 20;
    public const int PreparedByMaxLength = 60;
    public const int VoidReasonMaxLength = 400;

    private readonly List<StatementLine> _lines = [];

    private Statement() { }

    public int Id { get; private set; }

    /// <summary>FGC-2020-0477.</summary>
    public string Number { get; private set; } = "";
    public int AllocationId { get; private set; }
    public Allocation Allocation { get; private set; } = null!;
    public long VillageCode { get; private set; }
    public StatementStatus Status { get; private set; }

    /// <summary>The day whose rules it was worked out by; the day of the paper.</summary>
    public DateOnly IssuedOn { get; private set; }

    /// <summary>The last day on which a payment is in time.</summary>
    public DateOnly PayBefore { get; private set; }
    public IReadOnlyList<StatementLine> Lines => _lines;

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

    /// <summary>SHA-256 over the canonical content, 64 hexadecimal digits; empty until it is approved.</summary>
    public string Hash { get; private set; } = "";
    public string PreparedBy { get; private set; } = "";
    public int? PreparedById { get; private set; }
    public string? CheckedBy { get; private set; }
    public int? CheckedById { get; private set; }
    public DateOnly? CheckedOn { get; private set; }
    public string? ApprovedBy { get; private set; }
    public int? ApprovedById { get; private set; }

    /// <summary>From this day on it counts.</summary>
    public DateOnly? ApprovedOn { get; private set; }
    public DateOnly? VoidedOn { get; private set; }
    public string? VoidReason { get; private set; }
    /// <summary>Of a supplement (补充结算单): the statement whose home was measured again.</summary>
    public int? SupplementsId { get; private set; }

    /// <summary>Money moved to the fen, or confirmed even.</summary>
    public DateOnly? SettledOn { get; private set; }
    public int PrintCount { get; private set; }
    public bool IsDemonstration { get; private set; }
    public int Version { get; private set; }

    public bool IsSupplement => SupplementsId is not null;

    public bool InForce => Status == StatementStatus.Issued;

    /// <summary>How often it was printed after the first time (补打).</summary>
    public int ReprintCount => Math.Max(0, PrintCount - 1);

    /// <summary>制单: works it out for good; nothing in it changes afterwards.</summary>
    /// <exception cref="RefusedException">The allocation has a statement already or has moved on, or the date is too early.</exception>
    public static Statement Prepare(Allocation allocation, StatementDraft draft, StatementTerms terms)
    {
        allocation.RefuseUnlessAwaitingStatement(terms.On);
        return Drawn(allocation, draft, terms);
    }

    private static Statement Drawn(Allocation allocation, StatementDraft draft, StatementTerms terms)
    {
        var result = draft.Result;
        var statement = new Statement
        {
            Allocation = allocation, AllocationId = allocation.Id, VillageCode = allocation.VillageCode, Number = terms.Number, IssuedOn = terms.On,
            PayBefore = terms.PayBefore, PreparedBy = terms.By.Name, PreparedById = terms.By.AccountId, Debit = result.Debit, Credit = result.Credit,
            Net = result.Net, Direction = result.Direction, EntitlementLeft = result.EntitlementLeft,
            Inputs = draft.Inputs.ToJson(), IsDemonstration = draft.IsDemonstration,
        };
        statement._lines.AddRange(result.Lines.Select((line, i) => new StatementLine(statement.VillageCode, i + 1, line)));
        return statement;
    }

    /// <summary>补充结算单制单: the home of a settled statement was measured again; only the difference is settled.</summary>
    /// <param name="last">The statement, or its last supplement.</param>
    /// <param name="now">实测面积 of the new survey.</param>
    /// <exception cref="RefusedException">Not settled yet, the same area, an implausible one, or dated too early.</exception>
    public static Statement PrepareSupplement(Statement last, FloorArea now, StatementTerms terms)
    {
        var home = last.Allocation.Home;
        Refusal? why = !last.InForce || last.Allocation.Stage < AllocationStage.Paid || last is { IsSupplement: true, SettledOn: null } ? new SupplementBeforeSettlement(last.Number)
            : now == home.MeasuredArea ? new SupplementWithoutChange(home.Code, now)
            : terms.On < last.ApprovedOn ? new StatementStepTooEarly(last.Number, terms.On, last.ApprovedOn!.Value)
            : null;
        if (why is not null)
        {
            throw new RefusedException(why);
        }

        home.RefuseImplausible(now);
        var inputs = StatementInputs.FromJson(last.Inputs).Remeasured(now);
        var supplement = Drawn(last.Allocation, new(inputs, inputs.Compute(), last.IsDemonstration), terms);
        supplement.SupplementsId = last.SupplementsId ?? last.Id;
        return supplement;
    }

    /// <summary>复核: the stored inputs must still give the stored lines.</summary>
    /// <exception cref="RefusedException">Not waiting for it, the same person prepared it, too early, or a row was changed.</exception>
    public void Check(Signer by, DateOnly on)
    {
        RefuseStep(StatementStatus.Checked, on, IssuedOn);
        by.RefuseIfAlso($"结算单 {Number} ", "复核", (PreparedById, "制单"));
        RefuseAltered();
        (Status, CheckedBy, CheckedById, CheckedOn) = (StatementStatus.Checked, by.Name, by.AccountId, on);
    }

    /// <summary>审批: from now on it counts, and its hash seals it.</summary>
    /// <param name="by">Neither who prepared nor who checked it.</param>
    /// <param name="on">The day; the time to pay begins with it.</param>
    /// <param name="payBefore">By the rule of that day.</param>
    /// <exception cref="RefusedException">Not waiting for it, the same person, too early, the allocation has moved on, or a row was changed.</exception>
    public void Approve(Signer by, DateOnly on, DateOnly payBefore)
    {
        RefuseStep(StatementStatus.Issued, on, CheckedOn);
        by.RefuseIfAlso($"结算单 {Number} ", "审批", (PreparedById, "制单"), (CheckedById, "复核"));
        RefuseAltered();
        if (IsSupplement)
        {
            Allocation.Home.Measure(FloorArea.FromSquareMetres(decimal.Parse(StatementInputs.FromJson(Inputs).MeasuredNow![0], CultureInfo.InvariantCulture)), on, $"补充结算单 {Number}");
        }
        else
        {
            Allocation.MarkStatementIssued(on);
        }

        (Status, ApprovedBy, ApprovedById, ApprovedOn, PayBefore) = (StatementStatus.Issued, by.Name, by.AccountId, on, payBefore);
        Hash = StatementSeal.HashOf(this);
    }

    /// <summary>作废: the number stays, the allocation goes back to "no statement". Also the way back for one that the checker finds wrong.</summary>
    /// <exception cref="RefusedException">Void already, money was paid already, or no reason.</exception>
    public void MakeVoid(DateOnly on, string reason)
    {
        RefuseVoid();
        if (string.IsNullOrWhiteSpace(reason))
        {
            throw new RefusedException(new VoidWithoutReason(Number));
        }

        if (InForce)
        {
            RefuseTouchedByMoney();
            if (IsSupplement)
            {
                throw new RefusedException(new SupplementStands(Number));
            }

            Allocation.MarkStatementVoided(on);
        }

        (Status, VoidedOn, VoidReason) = (StatementStatus.Void, on, reason.Trim());
    }

    public void CountPrint() => PrintCount++;

    private void RefuseStep(StatementStatus next, DateOnly on, DateOnly? notBefore)
    {
        RefuseVoid();
        if (!Status.CanBecome(next))
        {
            throw new RefusedException(new StatementStepNotAllowed(Number, Status, next));
        }

        if (on < notBefore)
        {
            throw new RefusedException(new StatementStepTooEarly(Number, on, notBefore.Value));
        }
    }

    private void RefuseVoid()
    {
        if (Status == StatementStatus.Void)
        {
            throw new RefusedException(new StatementIsVoid(Number));
        }
    }

    private void RefuseUnlessIssued()
    {
        RefuseVoid();
        if (!InForce)
        {
            throw new RefusedException(new StatementNotIssued(Number, Status));
        }
    }

    /// <summary>Computes it again from its inputs: a row that somebody changed in the database does not pass.</summary>
    private void RefuseAltered()
    {
        var again = StatementInputs.FromJson(Inputs).Compute();
        var lines = _lines.OrderBy(l => l.Order).Select(l => (l.Label, l.Amount, l.Why));
        if ((again.Debit, again.Credit, again.Net) != (Debit, Credit, Net) || !lines.SequenceEqual(again.Lines.Select(l => (l.Label, l.Amount, l.Why))))
        {
            throw new RefusedException(new StatementAltered(Number));
        }
    }
}

/// <summary>What a statement needs besides its amounts.</summary>
/// <param name="On">The day of the paper.</param>
/// <param name="PayBefore">Said again when it is approved.</param>
/// <param name="By">制单.</param>
public sealed record StatementTerms(string Number, DateOnly On, DateOnly PayBefore, Signer By);
