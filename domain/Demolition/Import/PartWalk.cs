using VillageTracker.Domain.Common;
using VillageTracker.Domain.Common.Sheets;
using VillageTracker.Domain.Demolition.Queries;
using VillageTracker.Domain.Imports;

namespace VillageTracker.Domain.Demolition.Import;

/// <summary>How one kind of part of a household's file is read from a row.</summary>
internal interface IPartRows<T>
{
    /// <summary>The column with the household's code.</summary>
    Column Code { get; }

    Task<List<T>> LoadAsync(IReadOnlyCollection<int> households, bool apply, CancellationToken cancellation);

    int HouseholdOf(T part);

    /// <summary>Reads the row, compares it with the household's parts and adds to them what is new.</summary>
    /// <exception cref="RefusedException">One of the rules of the part; becomes a fault of the row.</exception>
    RowOutcome Take(RowReader row, Household household, List<T> parts, bool apply);

    /// <summary>The column that a refusal is about.</summary>
    Column ColumnOf(Refusal refusal);
}

/// <summary>One walk through a sheet of parts: finds each row's household, the parts it has, and turns refusals into faults.</summary>
internal sealed class PartWalk<T>(long villageCode, HouseholdsByCodeQuery households, IPartRows<T> kind) : ISheetWalk
{
    public async Task<IReadOnlyList<RowOutcome>> TakeAsync(IReadOnlyList<RowReader> rows, bool apply, CancellationToken cancellation)
    {
        var codes = rows.Select(r => HalfWidth.Code(r.Text(kind.Code))).ToList();
        var known = await households.RunAsync(villageCode, [.. codes.Where(c => c.Length > 0).Distinct()], apply, cancellation);
        var parts = (await kind.LoadAsync([.. known.Values.Select(h => h.Id)], apply, cancellation)).GroupBy(kind.HouseholdOf).ToDictionary(g => g.Key, g => g.ToList());
        return [.. rows.Select((r, n) => Take(r, codes[n], known, parts, apply))];
    }

    private RowOutcome Take(RowReader row, string code, Dictionary<string, Household> known, Dictionary<int, List<T>> parts, bool apply)
    {
        if (known.GetValueOrDefault(code) is not { } household)
        {
            if (code.Length > 0)
            {
                row.Fault(kind.Code, $"没有户号为 {code} 的户，请先登记这一户");
            }

            return new(ImportAction.Faulty);
        }

        if (!parts.TryGetValue(household.Id, out var own))
        {
            parts[household.Id] = own = [];
        }

        try
        {
            var outcome = kind.Take(row, household, own, apply);
            return row.IsSound ? outcome : new(ImportAction.Faulty);
        }
        catch (RefusedException refused)
        {
            row.Fault(kind.ColumnOf(refused.Refusal), refused.Refusal);
            return new(ImportAction.Faulty);
        }
    }
}
