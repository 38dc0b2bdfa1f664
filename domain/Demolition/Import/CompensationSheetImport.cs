using VillageTracker.Domain.Common;
using VillageTracker.Domain.Common.Sheets;
using VillageTracker.Domain.Demolition.Compensation;
using VillageTracker.Domain.Demolition.Queries;
using VillageTracker.Domain.Imports;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Demolition.Import;

/// <summary>Compensation sheets from a workbook: the rows of a household are its sheet; a change takes the check away, and nothing is signed by it.</summary>
public sealed class CompensationSheetImport(VillageDb db, HouseholdsByCodeQuery households, CompensationSheetsQuery sheets, CompensationPolicyQuery policies, VillageClock clock) : ISheetImport
{
    public SheetTable Table => CompensationSheetColumns.Table;

    public ISheetWalk Begin(long villageCode) => new GroupWalk(villageCode, households, new Rows(db, sheets, policies, clock.Today));

    private sealed class Rows(VillageDb db, CompensationSheetsQuery sheets, CompensationPolicyQuery policies, DateOnly today) : IGroupRows
    {
        private readonly Dictionary<(int Area, DateOnly On), CompensationPolicy> _ofDay = [];
        private readonly Dictionary<int, CompensationPolicy> _byKey = [];
        private Dictionary<int, CompensationSheet> _known = [];

        public Column Code => CompensationSheetColumns.Code;

        public async Task LoadAsync(IReadOnlyCollection<Household> households, bool apply, CancellationToken cancellation) =>
            _known = await sheets.OfAsync([.. households.Select(h => h.Id)], apply, cancellation);

        public async Task<RowOutcome> TakeAsync(IReadOnlyList<RowReader> rows, Household household, bool apply, CancellationToken cancellation)
        {
            if (Input(rows) is not { } read)
            {
                return new(ImportAction.Faulty);
            }

            if (household.Status < HouseholdStatus.Appraised)
            {
                throw new RefusedException(new HouseNotAppraised());
            }

            var known = _known.GetValueOrDefault(household.Id);
            var saved = known is null ? null : InputJson.Read(known.Inputs);
            var input = (read with { Houses = saved?.Houses ?? [] }).AsKnownNow(household.RecognisedArea, household.AppraisedValue);
            if (known is not null && saved!.IsSameAs(input))
            {
                return new(ImportAction.Unchanged, known.Id, known.Version);
            }

            var policy = household.SignedOn is not null && known is not null
                ? await ByKeyAsync(known.PolicyId, cancellation) : await OfDayAsync(household.AreaId, input.SignOn, cancellation);
            if (known is null)
            {
                var sheet = CompensationSheet.Prepare(household, policy, input, db.Actor.Name, today);
                _ = apply ? db.Add(sheet) : null;
                return new(ImportAction.New);
            }

            var (key, version) = (known.Id, known.Version);
            known.Revise(policy, input, db.Actor.Name, today);
            return new(ImportAction.Changed, key, version);
        }

        public (RowReader Row, Column Column) PlaceOf(Refusal refusal, IReadOnlyList<RowReader> rows)
        {
            var about = rows.FirstOrDefault(r => r.Raw(CompensationSheetColumns.Name) is { Length: > 0 } name && refusal.Message.Contains(name, StringComparison.Ordinal)) ?? rows[0];
            return (about, refusal switch
            {
                RateMissing => CompensationSheetColumns.Name,
                ItemNotAppraised => CompensationSheetColumns.Amount,
                PolicyMissing => CompensationSheetColumns.SignOn,
                _ => CompensationSheetColumns.Code,
            });
        }

        private static CompensationInput? Input(IReadOnlyList<RowReader> rows)
        {
            var read = rows.Select(r => (Row: r, Head: Head(r), Item: CompensationSheetItem.Read(r))).ToList();
            foreach (var other in read.Where(o => o.Head != read[0].Head))
            {
                other.Row.Fault(CompensationSheetColumns.SignOn, "同一户各行的签约日、人数和过渡方式要一样");
            }

            if (read.Exists(r => !r.Row.IsSound))
            {
                return null;
            }

            var (on, persons, transition) = read[0].Head;
            var items = read.Select(r => r.Item).OfType<CompensationSheetItem>().ToList();
            return new(on!.Value, FloorArea.Zero, persons!.Value, [], [.. items.Select(i => i.Found).OfType<FoundItem>()], [.. items.Select(i => i.Cared).OfType<CaredPersons>()],
                transition!.Value, items.Select(i => i.Business).OfType<StoppedBusiness>().FirstOrDefault());
        }

        private static (DateOnly? On, int? Persons, TransitionMode? Transition) Head(RowReader row)
        {
            var persons = row.Count(CompensationSheetColumns.Persons);
            if (persons is 0 or > 30)
            {
                row.Fault(CompensationSheetColumns.Persons, "人数要在 1 到 30 之间");
            }

            return (row.Date(CompensationSheetColumns.SignOn), persons, row.Choice<TransitionMode>(CompensationSheetColumns.Transition, t => t.Label()));
        }

        private async Task<CompensationPolicy> OfDayAsync(int area, DateOnly on, CancellationToken cancellation) =>
            _ofDay.TryGetValue((area, on), out var policy) ? policy : _ofDay[(area, on)] = await policies.ForAreaAsync(area, on, cancellation);

        private async Task<CompensationPolicy> ByKeyAsync(int key, CancellationToken cancellation) =>
            _byKey.TryGetValue(key, out var policy) ? policy : _byKey[key] = await policies.OneAsync(key, cancellation);
    }
}

/// <summary>What one row adds to a sheet: an item, persons of a group, or a business.</summary>
internal sealed record CompensationSheetItem(FoundItem? Found = null, CaredPersons? Cared = null, StoppedBusiness? Business = null)
{
    /// <summary>Those who are supported by number; what everybody gets the plan grants by itself.</summary>
    private static readonly List<CareGroup> CareGroups = [.. Enum.GetValues<CareGroup>().Where(g => g != CareGroup.Everyone)];

    /// <returns>Null for a row that only names the household, or a faulty one.</returns>
    public static CompensationSheetItem? Read(RowReader row)
    {
        var kind = row.Choice<CompensationCode>(CompensationSheetColumns.Kind, k => k.Label());
        var (name, quantity) = (row.Text(CompensationSheetColumns.Name), row.Quantity(CompensationSheetColumns.Quantity));
        var (amount, years) = (row.Money(CompensationSheetColumns.Amount), row.Count(CompensationSheetColumns.Years));
        if (kind is null)
        {
            FaultIf(row, name is not null || quantity is not null || amount is not null, CompensationSheetColumns.Kind, "没有填类别");
            return null;
        }

        FaultIf(row, !CompensationSheetColumns.Kinds.Contains(kind.Value), CompensationSheetColumns.Kind, $"“{kind.Value.Label()}”按方案自动计算，不用填");
        FaultIf(row, name is null, CompensationSheetColumns.Name, "没有填项目");
        FaultIf(row, quantity < 0, CompensationSheetColumns.Quantity, "数量不能是负数");
        return row.IsSound ? Of(row, kind.Value, name!, quantity, amount, years) : null;
    }

    private static CompensationSheetItem? Of(RowReader row, CompensationCode kind, string name, decimal? quantity, Money? amount, int? years)
    {
        switch (kind)
        {
            case CompensationCode.Subsidy:
                var group = CareGroups.Find(g => g.Label() == name);
                FaultIf(row, group == CareGroup.Everyone, CompensationSheetColumns.Name, $"补助的对象只能填：{string.Join('、', CareGroups.Select(g => g.Label()))}");
                FaultIf(row, quantity is null || decimal.Truncate(quantity.Value) != quantity, CompensationSheetColumns.Quantity, "补助要写人数");
                return row.IsSound ? new(Cared: new(group, (int)quantity!.Value)) : null;
            case CompensationCode.BusinessLoss:
                FaultIf(row, amount is null, CompensationSheetColumns.Amount, "停产停业要写月均利润");
                FaultIf(row, quantity is null, CompensationSheetColumns.Quantity, "停产停业要写月数");
                return row.IsSound ? new(Business: new(name, amount!.Value, quantity!.Value, years ?? 0)) : null;
            default:
                FaultIf(row, quantity is null && amount is null, CompensationSheetColumns.Quantity, "数量和评估金额至少填一样");
                return row.IsSound ? new(new FoundItem(kind, name, quantity ?? 1, amount)) : null;
        }
    }

    private static void FaultIf(RowReader row, bool wrong, Column column, string message)
    {
        if (wrong)
        {
            row.Fault(column, message);
        }
    }
}
