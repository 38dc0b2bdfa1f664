using VillageTracker.Domain.Common;
using VillageTracker.Domain.Common.Sheets;
using VillageTracker.Domain.Demolition.Queries;
using VillageTracker.Domain.Imports;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Demolition.Import;

/// <summary>The columns of the demolition areas (征收片区), declared once.</summary>
public static class AreaColumns
{
    public static readonly Column Code = new("片区编号", ColumnKind.Code) { Required = true, MaxLength = DemolitionArea.CodeMaxLength, Aliases = ["编号", "片区代码"], Example = "D10" };
    public static readonly Column Name = new("片区名称", ColumnKind.Text) { Required = true, MaxLength = DemolitionArea.NameMaxLength, Aliases = ["名称", "片区"], Example = "范公路东侧地块" };
    public static readonly Column Track = new("土地性质", ColumnKind.Choice) { Aliases = ["征收路径", "土地权属"], Choices = [.. Enum.GetValues<LandTrack>().Select(t => t.Label())], Note = "留空为“未核实”" };
    public static readonly Column Batch = new("批次", ColumnKind.Text) { MaxLength = DemolitionArea.BatchMaxLength, Example = "年内征收" };
    public static readonly Column Deadline = new("签约期限", ColumnKind.Date) { Aliases = ["签约截止日期", "期限"], Note = "签约的最后一天", Example = "2020-12-15" };
    public static readonly Column Note = new("备注", ColumnKind.Text) { MaxLength = DemolitionArea.NoteMaxLength, Aliases = ["说明"] };

    public static IReadOnlyList<Column<AreaSheetRow>> All { get; } =
    [
        new(Code, a => a.Progress.Code),
        new(Name, a => a.Progress.Name),
        new(Track, a => a.Remark.LandTrack.Label()),
        new(Batch, a => a.Progress.Batch.Length == 0 ? null : a.Progress.Batch),
        new(Deadline, a => a.Progress.Deadline),
        new(Note, a => a.Remark.Note),
        new(Shown("户数"), a => a.Progress.Households),
        new(Shown("已签约"), a => a.Progress.Signed),
        new(Shown("剩余户"), a => a.Progress.Remaining),
        new(Shown("已腾空"), a => a.Progress.Vacated),
        new(Shown("已拆除"), a => a.Progress.Demolished),
        new(Shown("已结清"), a => a.Progress.Settled),
        new(new("签约率", ColumnKind.Number) { OnlyExported = true }, a => a.Progress.SigningRate),
        new(new("协议补偿总额", ColumnKind.Money) { OnlyExported = true }, a => a.Progress.Agreed),
    ];

    public static SheetTable Table { get; } = new("areas", "征收片区", "Demolition", [.. All.Select(c => c.Head)]);

    private static Column Shown(string header) => new(header, ColumnKind.Count) { OnlyExported = true };
}

/// <summary>One area in a sheet.</summary>
public sealed record AreaSheetRow(AreaProgress Progress, AreaRemark Remark);

/// <summary>The demolition areas with their progress as a sheet.</summary>
public sealed class AreaExport(AreaProgressQuery progress, AreasToFillQuery areas, VillageClock clock) : ISheetExport
{
    public SheetTable Table => AreaColumns.Table;

    public async Task<int> WriteAsync(SheetWriter sheet, Func<string, string?> asked, bool unmasked, CancellationToken cancellation)
    {
        var remarks = await areas.RemarksAsync(cancellation);
        var rows = (await progress.RunAsync(clock.Today, cancellation)).Select(p => new AreaSheetRow(p, remarks.GetValueOrDefault(p.AreaId) ?? new(LandTrack.Unknown, null)));
        return await sheet.WriteAsync(Table.Title, AreaColumns.All, rows.ToAsyncEnumerable(), cancellation);
    }
}

/// <summary>Demolition areas from a sheet; boundaries come by the import of shapes.</summary>
public sealed class AreaImport(VillageDb db, AreasToFillQuery areas) : ISheetImport
{
    public SheetTable Table => AreaColumns.Table;

    public ISheetWalk Begin(long villageCode) => new AreaWalk(villageCode, db, areas);
}

/// <summary>One walk through a sheet of areas.</summary>
internal sealed class AreaWalk(long villageCode, VillageDb db, AreasToFillQuery areas) : ISheetWalk
{
    private readonly Dictionary<string, string> _codes = new(StringComparer.Ordinal);
    private Dictionary<string, DemolitionArea>? _known;

    public async Task<IReadOnlyList<RowOutcome>> TakeAsync(IReadOnlyList<RowReader> rows, bool apply, CancellationToken cancellation)
    {
        _known = await areas.RunAsync(villageCode, apply, cancellation);
        return [.. rows.Select(r => Take(r, apply))];
    }

    private RowOutcome Take(RowReader row, bool apply)
    {
        var code = HalfWidth.Code(row.Text(AreaColumns.Code));
        var known = _known!.GetValueOrDefault(code);
        var facts = new AreaFacts(
            row.Text(AreaColumns.Name) ?? "",
            row.Choice<LandTrack>(AreaColumns.Track, t => t.Label()) ?? known?.LandTrack ?? LandTrack.Unknown,
            row.Has(AreaColumns.Batch) ? row.Text(AreaColumns.Batch) ?? "" : known?.Batch ?? "",
            row.Has(AreaColumns.Deadline) ? row.Date(AreaColumns.Deadline) : known?.Deadline,
            row.Has(AreaColumns.Note) ? row.Text(AreaColumns.Note) : known?.Note);
        if (code.Length > 0 && !_codes.TryAdd(code, row.Address(AreaColumns.Code)))
        {
            row.Fault(AreaColumns.Code, $"片区编号 {code} 在文件里重复，{_codes[code]} 已经有了");
        }

        return row.IsSound ? Compare(row, code, facts, known, apply) : new(ImportAction.Faulty);
    }

    private RowOutcome Compare(RowReader row, string code, AreaFacts facts, DemolitionArea? known, bool apply)
    {
        try
        {
            if (known is null)
            {
                var area = DemolitionArea.Create(villageCode, code, facts);
                _ = apply ? db.Add(area) : null;
                return new(ImportAction.New);
            }

            var (key, version) = (known.Id, known.Version);
            if (facts == new AreaFacts(known.Name, known.LandTrack, known.Batch, known.Deadline, known.Note))
            {
                return new(ImportAction.Unchanged, key, version);
            }

            known.Describe(facts);
            return new(ImportAction.Changed, key, version);
        }
        catch (RefusedException refused)
        {
            row.Fault(refused.Refusal is AreaNameMissing ? AreaColumns.Name : AreaColumns.Code, refused.Refusal);
            return new(ImportAction.Faulty);
        }
    }
}
