using VillageTracker.Domain.Common;
using VillageTracker.Domain.Common.Sheets;
using VillageTracker.Domain.Demolition.Payments;
using VillageTracker.Domain.Demolition.Payments.Queries;
using VillageTracker.Domain.Demolition.Payments.UseCases;
using VillageTracker.Domain.Imports;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Demolition.Import;

/// <summary>One walk through the bank's answers: finds each row's line by batch, household and amount, and lets the batch take the answer.</summary>
internal sealed class BankSlipWalk(long villageCode, VillageDb db, SlipsToMatchQuery match, HouseholdMoneyQuery money, DateOnly today) : ISheetWalk
{
    private readonly Dictionary<int, string> _lines = [];
    private readonly Dictionary<string, string> _slips = new(StringComparer.Ordinal);
    private readonly Dictionary<int, int> _versions = [];
    private readonly Dictionary<int, Refusal?> _overpaid = [];
    private Dictionary<string, PaymentBatch> _batches = [];
    private Dictionary<int, string> _codes = [];
    private Dictionary<string, int> _booked = [];

    public Column? Together => BankSlipColumns.Batch;

    public async Task<IReadOnlyList<RowOutcome>> TakeAsync(IReadOnlyList<RowReader> rows, bool apply, CancellationToken cancellation)
    {
        _batches = await match.BatchesAsync(villageCode, [.. rows.Select(r => Plain(r.Raw(BankSlipColumns.Batch))).Where(n => n.Length > 0).Distinct()], apply, cancellation);
        _codes = await match.CodesAsync([.. _batches.Values.Select(b => b.Id)], cancellation);
        _booked = await match.BookedAsync([.. rows.Select(r => Plain(r.Raw(BankSlipColumns.Slip))).Where(s => s.Length > 0).Distinct()], cancellation);
        var outcomes = new List<RowOutcome>(rows.Count);
        foreach (var row in rows)
        {
            outcomes.Add(await TakeAsync(row, apply, cancellation));
        }

        return outcomes;
    }

    private async Task<RowOutcome> TakeAsync(RowReader row, bool apply, CancellationToken cancellation)
    {
        var (number, code) = (Plain(row.Text(BankSlipColumns.Batch)), Plain(row.Text(BankSlipColumns.Code)));
        var (amount, on) = (row.Money(BankSlipColumns.Amount), row.Date(BankSlipColumns.On));
        var (slip, reason) = (row.Text(BankSlipColumns.Slip) is { } typed ? Plain(typed) : null, row.Text(BankSlipColumns.Reason));
        if (!row.IsSound || LineOf(row, number, code, amount!.Value) is not var (batch, line))
        {
            return new(ImportAction.Faulty);
        }

        var version = _versions.TryGetValue(batch.Id, out var seen) ? seen : _versions[batch.Id] = batch.Version;
        if (IsNothingNew(line, on, slip, reason))
        {
            return new(ImportAction.Unchanged, line.Id, version);
        }

        Check(row, line, on, slip, reason);
        if (row.IsSound)
        {
            await AnswerAsync(row, batch, line, new(on!.Value, slip, reason), apply, cancellation);
        }

        return RowOutcome.Of(row, ImportAction.Changed, line.Id, version);
    }

    /// <summary>The line that the row is about; a fault in the cell that does not fit.</summary>
    private (PaymentBatch Batch, PaymentLine Line)? LineOf(RowReader row, string number, string code, Money amount)
    {
        if (_batches.GetValueOrDefault(number) is not { } batch)
        {
            row.Fault(BankSlipColumns.Batch, $"没有编号为 {number} 的付款批次");
            return null;
        }

        if (batch.Lines.FirstOrDefault(l => _codes.GetValueOrDefault(l.Id) == code && l.Status != PaymentLineStatus.Dropped) is not { } line)
        {
            row.Fault(BankSlipColumns.Code, $"付款批次 {number} 里没有 {code} 这一户");
            return null;
        }

        if (!_lines.TryAdd(line.Id, row.Address(BankSlipColumns.Code)))
        {
            row.Fault(BankSlipColumns.Code, $"和 {_lines[line.Id]} 是同一笔，一笔只能写一行");
            return null;
        }

        if (line.Amount != amount)
        {
            row.Fault(BankSlipColumns.Amount, $"写的是 {amount.InYuan()}，批次里这一户是 {line.Amount.InYuan()}，要一分不差");
            return null;
        }

        return (batch, line);
    }

    private static bool IsNothingNew(PaymentLine line, DateOnly? on, string? slip, string? reason) => line.Status == PaymentLineStatus.Open
        ? slip is null && reason is null
        : slip == line.BankSlip && reason == line.Reason && on == (line.PaidOn ?? line.FailedOn);

    private void Check(RowReader row, PaymentLine line, DateOnly? on, string? slip, string? reason)
    {
        if (line.Status != PaymentLineStatus.Open)
        {
            row.Fault(BankSlipColumns.Slip, line.BankSlip is { } booked ? $"这一笔已登记过付款，回单号是 {booked}" : $"这一笔已登记为“{line.Status.Label()}”");
        }
        else if (slip is not null && reason is not null)
        {
            row.Fault(BankSlipColumns.Reason, "又有回单号又有没付成的原因，只能填一样");
        }
        else if (on is null)
        {
            row.Fault(BankSlipColumns.On, "没有填付款日期");
        }

        if (slip is not null && !_slips.TryAdd(slip, row.Address(BankSlipColumns.Slip)))
        {
            row.Fault(BankSlipColumns.Slip, $"和 {_slips[slip]} 是同一个回单号，一张回单只能登记一笔");
        }
        else if (slip is not null && line.Status == PaymentLineStatus.Open && _booked.ContainsKey(slip))
        {
            row.Fault(BankSlipColumns.Slip, new PaymentSlipUsed(slip));
        }
    }

    private async Task AnswerAsync(RowReader row, PaymentBatch batch, PaymentLine line, BankAnswer answer, bool apply, CancellationToken cancellation)
    {
        try
        {
            await RefuseOverpaymentAsync(batch, cancellation);
            var receipt = apply && answer.Slip is not null && batch.Status == BatchStatus.Approved ? await ReceiptAsync(answer.On.Year, cancellation) : "";
            batch.Execute(
                answer.Slip is null ? [] : [new TransferPaid(line.Id, answer.On, answer.Slip, receipt)],
                answer.Slip is null ? [new TransferFailed(line.Id, answer.On, answer.Reason)] : [], db.Person(), today);
        }
        catch (RefusedException refused)
        {
            row.Fault(ColumnOf(refused.Refusal), refused.Refusal);
        }
    }

    /// <summary>Once for a batch: the same count as before any other payment.</summary>
    private async Task RefuseOverpaymentAsync(PaymentBatch batch, CancellationToken cancellation)
    {
        if (!_overpaid.TryGetValue(batch.Id, out var why))
        {
            try
            {
                await money.RefuseOverpaymentAsync(batch, cancellation);
            }
            catch (RefusedException refused)
            {
                why = refused.Refusal;
            }

            _overpaid[batch.Id] = why;
        }

        if (why is not null)
        {
            throw new RefusedException(why);
        }
    }

    private async Task<string> ReceiptAsync(int year, CancellationToken cancellation) =>
        $"SJ-{year}-{await db.TakeNumbersAsync($"SJ-{year}", 1, cancellation):0000}";

    private static Column ColumnOf(Refusal refusal) => refusal switch
    {
        OverOutstanding => BankSlipColumns.Amount,
        PaymentInFuture or BatchStepTooEarly => BankSlipColumns.On,
        SlipMissing => BankSlipColumns.Slip,
        _ => BankSlipColumns.Batch,
    };

    private static string Plain(string? text) => HalfWidth.Code(text).ToUpperInvariant();

    /// <summary>What the bank said of one line.</summary>
    private sealed record BankAnswer(DateOnly On, string? Slip, string? Reason);
}
