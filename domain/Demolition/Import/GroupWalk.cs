using VillageTracker.Domain.Common;
using VillageTracker.Domain.Common.Sheets;
using VillageTracker.Domain.Demolition.Queries;
using VillageTracker.Domain.Imports;

namespace VillageTracker.Domain.Demolition.Import;

/// <summary>How one record of a household that takes several rows is read: an appraisal report, a compensation sheet.</summary>
internal interface IGroupRows
{
    /// <summary>The column with the household's code.</summary>
    Column Code { get; }

    /// <summary>Reads what the households of a block have already.</summary>
    Task LoadAsync(IReadOnlyCollection<Household> households, bool apply, CancellationToken cancellation);

    /// <summary>Takes all the rows of one household; a wrong cell is put into its row.</summary>
    Task<RowOutcome> TakeAsync(IReadOnlyList<RowReader> rows, Household household, bool apply, CancellationToken cancellation);

    /// <summary>The cell that a refusal of the domain is about.</summary>
    (RowReader Row, Column Column) PlaceOf(Refusal refusal, IReadOnlyList<RowReader> rows);
}

/// <summary>One walk through a sheet in which the neighbouring rows of a household make one record. If one of them is wrong, none is taken.</summary>
internal sealed class GroupWalk(long villageCode, HouseholdsByCodeQuery households, IGroupRows kind) : ISheetWalk
{
    private readonly Dictionary<string, string> _seen = new(StringComparer.Ordinal);

    public Column? Together => kind.Code;

    public async Task<IReadOnlyList<RowOutcome>> TakeAsync(IReadOnlyList<RowReader> rows, bool apply, CancellationToken cancellation)
    {
        var codes = rows.Select(r => HalfWidth.Code(r.Text(kind.Code))).ToList();
        var known = await households.RunAsync(villageCode, [.. codes.Where(c => c.Length > 0).Distinct()], apply, cancellation);
        await kind.LoadAsync(known.Values, apply, cancellation);
        var outcomes = new List<RowOutcome>(rows.Count);
        while (outcomes.Count < rows.Count)
        {
            var code = codes[outcomes.Count];
            List<RowReader> group = [.. rows.Skip(outcomes.Count).TakeWhile((_, n) => codes[outcomes.Count + n] == code)];
            var outcome = await TakeAsync(group, code, known.GetValueOrDefault(code), apply, cancellation);
            outcomes.AddRange(group.Select(_ => outcome));
        }

        return outcomes;
    }

    private async Task<RowOutcome> TakeAsync(List<RowReader> group, string code, Household? household, bool apply, CancellationToken cancellation)
    {
        if (household is null || !_seen.TryAdd(code, group[0].Address(kind.Code)))
        {
            foreach (var row in group.Where(_ => code.Length > 0))
            {
                row.Fault(kind.Code, household is null ? $"没有户号为 {code} 的户，请先登记这一户" : $"{_seen[code]} 已经有这一户；同一户的几行要排在一起");
            }

            return new(ImportAction.Faulty);
        }

        try
        {
            var outcome = await kind.TakeAsync(group, household, apply, cancellation);
            return group.TrueForAll(r => r.IsSound) ? outcome : new(ImportAction.Faulty);
        }
        catch (RefusedException refused)
        {
            var (row, column) = kind.PlaceOf(refused.Refusal, group);
            row.Fault(column, refused.Refusal);
            return new(ImportAction.Faulty);
        }
    }
}
