using VillageTracker.Domain.Common;
using VillageTracker.Domain.Resettlement.Calculation;
using VillageTracker.Domain.Resettlement.Funds;
using VillageTracker.Domain.Resettlement.Receipts;

namespace VillageTracker.Domain.Resettlement.Queries;

/// <summary>A settlement statement (拿房结算单) as the page and the PDF show it: one record for both, so that they can't differ.</summary>
/// <param name="Number">FGC-2020-0477.</param>
/// <param name="EstateName">富贵春花园.</param>
/// <param name="HeadName">户主, in clear, for staff and for the household's own paper.</param>
/// <param name="MaskedIdNumber">320902********1234.</param>
/// <param name="AllocationNumber">Of the confirmation sheet (选房确认单).</param>
/// <param name="WholeEntitlement">安置面积 of the household, before any of its homes.</param>
/// <param name="EntitlementBefore">What was left of it before this home.</param>
/// <param name="EntitlementLeft">What is left after it.</param>
/// <param name="Net">Debit less credit; print <see cref="AmountDue"/> beside <see cref="DirectionWord"/>, never a minus sign.</param>
/// <param name="Capitals">大写金额 of <see cref="AmountDue"/>.</param>
/// <param name="Policy">The rules it was computed by, with their first day.</param>
/// <param name="Hash">SHA-256 over the canonical content.</param>
/// <param name="ReprintCount">Prints after the first.</param>
/// <param name="SettledOn">Paid, refunded or confirmed even on.</param>
/// <param name="IsDemonstration">Print 演示数据.</param>
public sealed record StatementView(
    int Id, int AllocationId, int HomeId, string Number, DateOnly IssuedOn, DateOnly PayBefore,
    string EstateName, string HouseholdCode, string HeadName, string MaskedIdNumber, string AllocationNumber,
    StatementHome Home, FloorArea RecognisedArea, FloorArea WholeEntitlement, FloorArea EntitlementBefore, FloorArea EntitlementLeft,
    IReadOnlyList<StatementViewLine> Lines, Money Debit, Money Credit, Money Net, SettlementDirection Direction,
    string Policy, string Hash, StatementStatus Status, StatementSigners Signers, int ReprintCount,
    DateOnly? SettledOn, DateOnly? HandedOverOn, DateOnly? VoidedOn, string? VoidReason,
    IReadOnlyList<StatementPayment> Payments, bool IsSupplement, bool IsDemonstration, int Version)
{
    /// <summary>安置面积 in one sentence, with the record it comes from (核定单); null on statements from before there were any.</summary>
    public string? EntitlementWhy { get; init; }

    /// <summary>收款账户 on the day of the statement; null where the village had named none.</summary>
    public PayInto? PayInto { get; init; }

    /// <summary>"应交", "应退" or "两清".</summary>
    public string DirectionWord => Direction.Label();

    /// <summary>Never negative.</summary>
    public Money AmountDue => Net.Abs;

    public string Capitals => AmountInCapitals.Of(AmountDue);

    /// <summary>What is still open: owed by the household if positive, to be refunded if negative.</summary>
    public Money Balance => Net - Payments.Select(p => p.SignedAmount).Sum();

    public bool InForce => Status == StatementStatus.Issued;
    public string PreparedBy => Signers.PreparedBy;
    public string? CheckedBy => Signers.CheckedBy;
    public DateOnly? CheckedOn => Signers.CheckedOn;
    public string? ApprovedBy => Signers.ApprovedBy;
    public DateOnly? ApprovedOn => Signers.ApprovedOn;

    /// <summary>Sub-totals in the order of the paper: 房款, 附属, 代收, 抵扣; groups without lines are left out.</summary>
    public IReadOnlyList<(string Group, Money Amount)> Subtotals =>
        [.. Lines.GroupBy(l => l.Group).OrderBy(g => g.Key).Select(g => (SettlementResult.Word(g.Key), g.Select(l => l.Amount).Sum()))];
}

/// <summary>Who prepared (制单), checked (复核) and approved (审批) it.</summary>
public sealed record StatementSigners(string PreparedBy, string? CheckedBy, DateOnly? CheckedOn, string? ApprovedBy, DateOnly? ApprovedOn);

/// <summary>The home on a statement.</summary>
public sealed record StatementHome(string Code, string RoomType, FloorArea Predicted, FloorArea Measured, FloorAdjustMode FloorMode, decimal FloorValue)
{
    /// <summary>复测面积 that a supplement settles, where <see cref="Measured"/> is what was settled before; null on other statements.</summary>
    public FloorArea? Remeasured { get; init; }
}

/// <summary>One line: a debit, or a credit in the group 抵扣.</summary>
/// <param name="GroupWord">房款, 附属, 代收 or 抵扣.</param>
/// <param name="Why">The working in one sentence (为什么是这个数).</param>
/// <param name="Rule">The rule's version that it stands on, in words; null where the line names its own paper.</param>
/// <param name="RuleMark">The mark of that rule in the statement's policy: ③.</param>
public sealed record StatementViewLine(
    int Order, SettlementGroup Group, string? UnitName, string Label, decimal? Quantity, string QuantityUnit, Money? UnitPrice, Money Amount, string Why,
    string? Rule = null, string? RuleMark = null)
{
    public static IReadOnlyList<StatementViewLine> Of(Statement statement, StatementInputs inputs) => [.. statement.Lines.OrderBy(l => l.Order).Select(l =>
        new StatementViewLine(l.Order, l.Group, l.UnitName, l.Label, l.Quantity, l.QuantityUnit, l.UnitPrice, l.Amount, l.Why, inputs.RuleOf(l.Label), inputs.MarkOf(l.Label)))];


    public string GroupWord => SettlementResult.Word(Group);

    public bool IsCredit => Group == SettlementGroup.Credit;
}

/// <summary>Money of the statement, in or out, or a counter-entry.</summary>
public sealed record StatementPayment(PaymentKind Kind, Money Amount, DateOnly PaidOn, string? BankSlip, string RecordedBy)
{
    public int Id { get; init; }
    public int? RecordedById { get; init; }

    /// <summary>Taken off by a counter-entry, or one itself.</summary>
    public bool IsReversed { get; init; }
    public string? Reason { get; init; }
    public IReadOnlyList<StatementReceipt> Receipts { get; init; } = [];

    /// <summary>Positive in, negative out.</summary>
    public Money SignedAmount => Kind is PaymentKind.Received or PaymentKind.CameBack ? Amount : -Amount;
}

/// <summary>A receipt that was given for a payment.</summary>
public sealed record StatementReceipt(int Id, string Number, ReceiptKind Kind);
