using VillageTracker.Domain.Common;
using VillageTracker.Domain.Common.Sheets;
using VillageTracker.Domain.Demolition.Notices;
using VillageTracker.Domain.Demolition.Notices.Queries;
using VillageTracker.Domain.Imports;
using VillageTracker.Domain.Persistence;
using VillageTracker.Domain.Resettlement;

namespace VillageTracker.Domain.Demolition.Import;

/// <summary>One walk through a sheet of objections: what is there already, word for word or by its receipt, is left alone; any other row is new.</summary>
internal sealed class ObjectionWalk(long villageCode, VillageDb db, ObjectionSheetQuery objections, ObjectionClockQuery clocks, PersonalDataVault vault, DateOnly today) : ISheetWalk
{
    private readonly Dictionary<(int, string, DateOnly, string?), string> _seen = [];
    private readonly Dictionary<DateOnly, ObjectionClock> _clocks = [];
    private Dictionary<string, PublicNotice> _notices = [];
    private Dictionary<string, (int Id, int AreaId)> _households = [];
    private ILookup<int, Objection> _known = Array.Empty<Objection>().ToLookup(o => 0);

    public async Task<IReadOnlyList<RowOutcome>> TakeAsync(IReadOnlyList<RowReader> rows, bool apply, CancellationToken cancellation)
    {
        _notices = await objections.NoticesAsync(villageCode, [.. rows.Select(r => Plain(r.Raw(ObjectionColumns.Notice))).Where(n => n.Length > 0).Distinct()], cancellation);
        _households = await objections.HouseholdsAsync(villageCode, [.. rows.Select(r => Plain(r.Raw(ObjectionColumns.Code))).Where(c => c.Length > 0).Distinct()], cancellation);
        _known = (await objections.OfAsync([.. _notices.Values.Select(n => n.Id)], cancellation)).ToLookup(o => o.NoticeId);
        var outcomes = new List<RowOutcome>(rows.Count);
        foreach (var row in rows)
        {
            outcomes.Add(await TakeAsync(row, apply, cancellation));
        }

        return outcomes;
    }

    private async Task<RowOutcome> TakeAsync(RowReader row, bool apply, CancellationToken cancellation)
    {
        var (receipt, number, code) = (Plain(row.Text(ObjectionColumns.Receipt)), Plain(row.Text(ObjectionColumns.Notice)), Plain(row.Text(ObjectionColumns.Code)));
        var (from, phone, text, on) = (row.Text(ObjectionColumns.From), row.Phone(ObjectionColumns.Phone), row.Text(ObjectionColumns.Text), row.Date(ObjectionColumns.ReceivedOn));
        if (number.Length > 0 && !_notices.ContainsKey(number))
        {
            row.Fault(ObjectionColumns.Notice, $"没有编号为 {number} 的公示");
        }

        if (!row.IsSound)
        {
            return new(ImportAction.Faulty);
        }

        var notice = _notices[number];
        if (Known(row, notice, receipt, from, text!, on!.Value) is { } known)
        {
            return RowOutcome.Of(row, ImportAction.Unchanged, known.Id, known.Version);
        }

        if (row.IsSound)
        {
            var facts = new ObjectionFacts(ObjectionChannel.ByStaff, from, PhoneOf(row, phone), HouseholdOf(row, notice, code), text!, on.Value);
            FaultIfTwice(row, notice, facts);
            await FileAsync(row, notice, facts, apply, cancellation);
        }

        return RowOutcome.Of(row, ImportAction.New);
    }

    private Objection? Known(RowReader row, PublicNotice notice, string receipt, string? from, string text, DateOnly on)
    {
        bool IsSame(Objection o) => o.Text == text && o.ReceivedOn == on && o.From == from;
        if (receipt.Length == 0)
        {
            return _known[notice.Id].FirstOrDefault(IsSame);
        }

        var known = _known[notice.Id].FirstOrDefault(o => o.Receipt == receipt);
        if (known is null)
        {
            row.Fault(ObjectionColumns.Receipt, $"这份公示没有回执号为 {receipt} 的异议；新登记的请留空");
        }
        else if (!IsSame(known))
        {
            row.Fault(ObjectionColumns.Text, $"{receipt} 已经登记，提出人、内容和日期不能用表格改");
        }

        return row.IsSound ? known : null;
    }

    private int? HouseholdOf(RowReader row, PublicNotice notice, string code)
    {
        if (code.Length == 0)
        {
            return null;
        }

        if (_households.TryGetValue(code, out var found) && (notice.AreaId is null || found.AreaId == notice.AreaId))
        {
            return found.Id;
        }

        row.Fault(ObjectionColumns.Code, new HouseholdOfAnotherArea(code));
        return null;
    }

    private byte[]? PhoneOf(RowReader row, ReadNumber<PhoneNumber> phone)
    {
        if (phone.Masked is not null)
        {
            row.Fault(ObjectionColumns.Phone, "新登记的异议，电话要写全，不能带星号");
        }

        return phone.Number is { } number ? vault.Seal(number.Value, Objection.PhonePurpose) : null;
    }

    private void FaultIfTwice(RowReader row, PublicNotice notice, ObjectionFacts facts)
    {
        var key = (notice.Id, facts.Text, facts.ReceivedOn, facts.From);
        if (!_seen.TryAdd(key, row.Address(ObjectionColumns.Text)))
        {
            row.Fault(ObjectionColumns.Text, $"和 {_seen[key]} 是同一条意见");
        }
    }

    private async Task FileAsync(RowReader row, PublicNotice notice, ObjectionFacts facts, bool apply, CancellationToken cancellation)
    {
        try
        {
            var clock = await ClockAsync(facts.ReceivedOn, cancellation);
            if (facts.ReceivedOn > today)
            {
                throw new RefusedException(new ObjectionActOnWrongDay(notice.PostedOn, facts.ReceivedOn));
            }

            var objection = Objection.File(notice, facts, clock, "", []);
            if (apply && row.IsSound)
            {
                var series = $"YY-{facts.ReceivedOn.Year}";
                var receipt = $"{series}-{await db.TakeNumbersAsync(series, 1, cancellation):0000}";
                objection = Objection.File(notice, facts, clock, receipt, ObjectionAnswerQuery.IndexOf(vault, receipt, LookupCode.New().Value));
                db.Add(objection);
            }
        }
        catch (RefusedException refused)
        {
            row.Fault(refused.Refusal is ObjectionEmpty ? ObjectionColumns.Text : ObjectionColumns.ReceivedOn, refused.Refusal);
        }
    }

    private async Task<ObjectionClock> ClockAsync(DateOnly on, CancellationToken cancellation) =>
        _clocks.TryGetValue(on, out var clock) ? clock : _clocks[on] = await clocks.FromAsync(on, cancellation);

    private static string Plain(string? text) => HalfWidth.Code(text).ToUpperInvariant();
}
