using VillageTracker.Domain.Common;
using VillageTracker.Domain.Common.Sheets;
using VillageTracker.Domain.Imports;
using VillageTracker.Domain.Land.Queries;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Land.Import;

/// <summary>One walk through a sheet of parcels.</summary>
internal sealed class ParcelWalk(long villageCode, VillageDb db, ParcelSheetQuery parcels, DateOnly today) : ISheetWalk
{
    private readonly Dictionary<string, string> _codes = new(StringComparer.Ordinal);

    public async Task<IReadOnlyList<RowOutcome>> TakeAsync(IReadOnlyList<RowReader> rows, bool apply, CancellationToken cancellation)
    {
        var codes = rows.Select(r => HalfWidth.Code(r.Raw(ParcelColumns.Code))).Where(c => c.Length > 0).Distinct().ToList();
        var known = await parcels.ByCodeAsync(villageCode, codes, apply, cancellation);
        return [.. rows.Select(r => Take(r, known, apply))];
    }

    private RowOutcome Take(RowReader row, Dictionary<string, Parcel> parcelsByCode, bool apply)
    {
        var code = HalfWidth.Code(row.Text(ParcelColumns.Code));
        var known = parcelsByCode.GetValueOrDefault(code);
        var (name, kind, area) = (row.Text(ParcelColumns.Name), row.Choice<ParcelKind>(ParcelColumns.Kind, k => k.Label()), row.LandArea(ParcelColumns.StatedArea));
        var ownership = row.Choice<LandOwnership>(ParcelColumns.Ownership, o => o.Label());
        var use = row.Has(ParcelColumns.PlannedUse) ? row.Text(ParcelColumns.PlannedUse) : known?.PlannedUse;
        var note = row.Has(ParcelColumns.Note) ? row.Text(ParcelColumns.Note) : known?.Note;
        if (code.Length > 0 && !_codes.TryAdd(code, row.Address(ParcelColumns.Code)))
        {
            row.Fault(ParcelColumns.Code, $"地块编号 {code} 在文件里重复，{_codes[code]} 已经有了");
        }

        return row.IsSound
            ? Compare(row, code, new(name!, kind!.Value, ownership ?? known?.Ownership ?? LandOwnership.Unknown, area!.Value, use, note), known, apply)
            : new(ImportAction.Faulty);
    }

    private RowOutcome Compare(RowReader row, string code, ParcelFacts facts, Parcel? known, bool apply)
    {
        try
        {
            if (known is null)
            {
                var parcel = Parcel.Register(code, villageCode, facts, null, today);
                _ = apply ? db.Add(parcel) : null;
                return new(ImportAction.New);
            }

            var (key, version) = (known.Id, known.Version);
            if (facts == new ParcelFacts(known.Name, known.Kind, known.Ownership, known.StatedArea, known.PlannedUse, known.Note))
            {
                return new(ImportAction.Unchanged, key, version);
            }

            known.Change(facts, known.Shape, today, today);
            return new(ImportAction.Changed, key, version);
        }
        catch (RefusedException refused)
        {
            row.Fault(refused.Refusal is ParcelAreaZero ? ParcelColumns.StatedArea : ParcelColumns.Code, refused.Refusal);
            return new(ImportAction.Faulty);
        }
    }
}
