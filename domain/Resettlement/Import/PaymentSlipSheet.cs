using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Common.Sheets;
using VillageTracker.Domain.Imports;
using VillageTracker.Domain.Organisation;
using VillageTracker.Domain.Persistence;
using VillageTracker.Domain.Resettlement.Receipts.UseCases;
using VillageTracker.Domain.Rules;
using VillageTracker.Domain.Rules.Queries;

namespace VillageTracker.Domain.Resettlement.Import;

/// <summary>The columns of money that households paid by bank (收款回单).</summary>
public static class PaymentSlipColumns
{
    public static readonly Column Statement = new("结算单编号", ColumnKind.Code) { Required = true, MaxLength = Resettlement.Statement.NumberMaxLength, Aliases = ["结算单", "单号"], Example = "FGC-2020-0477" };
    public static readonly Column Amount = new("金额", ColumnKind.Money) { Required = true, Aliases = ["交易金额", "收款金额"], Note = "和银行回单一分不差", Example = "163525.25" };
    public static readonly Column On = new("收款日期", ColumnKind.Date) { Required = true, Aliases = ["交易日期", "记账日期"], Example = "2020-10-31" };
    public static readonly Column Slip = new("银行回单号", ColumnKind.Code) { Required = true, MaxLength = BankSlips.MaxLength, Aliases = ["回单号", "流水号", "交易流水号"] };

    public static SheetTable Table { get; } = new("payment-slips", "收款回单", "Resettlement", [Statement, Amount, On, Slip]);
}

/// <summary>Bank slips of households' payments from a sheet: each row is the act of 登记收款 for one statement, with the same rules and receipts.</summary>
public sealed class PaymentSlipImport(VillageDb db, RuleBookQuery rules, VillageClock clock) : ISheetImport
{
    public SheetTable Table => PaymentSlipColumns.Table;

    public ISheetWalk Begin(long villageCode) => new PaymentSlipWalk(villageCode, db, rules, clock.Today);
}

/// <summary>One walk through the slips: finds each row's statement by its number and lets it take the money.</summary>
internal sealed class PaymentSlipWalk(long villageCode, VillageDb db, RuleBookQuery rules, DateOnly today) : ISheetWalk
{
    private readonly Dictionary<string, string> _slips = new(StringComparer.Ordinal);
    private readonly Dictionary<int, int> _versions = [];
    private readonly Dictionary<DateOnly, RuleBook> _books = [];
    private Dictionary<string, Statement> _statements = [];
    private HashSet<string> _booked = [];

    /// <summary>Shares of one statement come in one block.</summary>
    public Column? Together => PaymentSlipColumns.Statement;

    public async Task<IReadOnlyList<RowOutcome>> TakeAsync(IReadOnlyList<RowReader> rows, bool apply, CancellationToken cancellation)
    {
        string[] numbers = [.. rows.Select(r => Plain(r.Raw(PaymentSlipColumns.Statement))).Where(n => n.Length > 0).Distinct()];
        string[] slips = [.. rows.Select(r => Plain(r.Raw(PaymentSlipColumns.Slip))).Where(s => s.Length > 0).Distinct()];
        var statements = apply ? db.Statements : db.Statements.AsNoTrackingWithIdentityResolution();
        _statements = await statements.Include(s => s.Allocation).Include(s => s.Payments).Include(s => s.Lines).Where(s => s.VillageCode == villageCode && numbers.Contains(s.Number)).AsSplitQuery()
            .ToDictionaryAsync(s => s.Number, StringComparer.Ordinal, cancellation);
        _booked = [.. await db.BookedSlips.AsNoTracking().Where(s => s.FreedOn == null && slips.Contains(s.Slip)).Select(s => s.Slip).ToListAsync(cancellation)];
        var outcomes = new List<RowOutcome>(rows.Count);
        foreach (var row in rows)
        {
            outcomes.Add(await TakeAsync(row, apply, cancellation));
        }

        return outcomes;
    }

    private async Task<RowOutcome> TakeAsync(RowReader row, bool apply, CancellationToken cancellation)
    {
        var (number, slip) = (Plain(row.Text(PaymentSlipColumns.Statement)), Plain(row.Text(PaymentSlipColumns.Slip)));
        var (amount, on) = (row.Money(PaymentSlipColumns.Amount), row.Date(PaymentSlipColumns.On));
        if (!row.IsSound || Find(row, number) is not { } statement)
        {
            return new(ImportAction.Faulty);
        }

        var version = _versions.TryGetValue(statement.Id, out var seen) ? seen : _versions[statement.Id] = statement.Version;
        if (statement.Payments.Any(p => p.Id != 0 && p is { Kind: PaymentKind.Received, IsReversed: false } && p.BankSlip == slip && p.Amount == amount && p.PaidOn == on))
        {
            return new(ImportAction.Unchanged, statement.Id, version);
        }

        CheckSlip(row, slip);
        if (on > today)
        {
            row.Fault(PaymentSlipColumns.On, new AllocationStepInFuture(on.Value));
        }

        if (row.IsSound)
        {
            await ReceiveAsync(row, statement, (amount!.Value, on!.Value, slip), apply, cancellation);
        }

        return RowOutcome.Of(row, ImportAction.Changed, statement.Id, version);
    }

    private Statement? Find(RowReader row, string number)
    {
        if (_statements.GetValueOrDefault(number) is { } statement)
        {
            return statement;
        }

        row.Fault(PaymentSlipColumns.Statement, $"没有编号为 {number} 的结算单");
        return null;
    }

    private void CheckSlip(RowReader row, string slip)
    {
        if (!_slips.TryAdd(slip, row.Address(PaymentSlipColumns.Slip)))
        {
            row.Fault(PaymentSlipColumns.Slip, $"和 {_slips[slip]} 是同一个回单号，一张回单只能登记一笔");
        }
        else if (_booked.Contains(slip))
        {
            row.Fault(PaymentSlipColumns.Slip, new PaymentSlipUsed(slip));
        }
    }

    private async Task ReceiveAsync(RowReader row, Statement statement, (Money Amount, DateOnly On, string Slip) paid, bool apply, CancellationToken cancellation)
    {
        try
        {
            var book = _books.TryGetValue(paid.On, out var known) ? known : _books[paid.On] = await rules.OnAsync(paid.On, cancellation);
            var payment = statement.Receive(paid.Amount, paid.On, paid.Slip, Signer.Of(db.Actor), InstalmentTerms.Of(book));
            if (apply)
            {
                db.AddRange(await db.ReceiptsOfAsync(statement, payment, cancellation));
            }
        }
        catch (RefusedException refused)
        {
            row.Fault(ColumnOf(refused.Refusal), refused.Refusal);
        }
    }

    private static Column ColumnOf(Refusal refusal) => refusal switch
    {
        PaymentAboveBalance or PaymentNotExact or PaymentAmountMissing or FirstInstalmentTooSmall or InstalmentsUsedUp => PaymentSlipColumns.Amount,
        StatementStepTooEarly or InstalmentTooLate => PaymentSlipColumns.On,
        SlipMissing => PaymentSlipColumns.Slip,
        _ => PaymentSlipColumns.Statement,
    };

    private static string Plain(string? text) => HalfWidth.Code(text);
}
