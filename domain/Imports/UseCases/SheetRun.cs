using System.Buffers.Binary;
using System.Security.Cryptography;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Common.Sheets;

namespace VillageTracker.Domain.Imports.UseCases;

/// <summary>Walks through a file block by block, with bounded memory: for the check, for the commit and for the faulty rows given back.</summary>
internal sealed class SheetRun(ISheetImport import, SheetSource source)
{
    private const int BlockSize = 500;
    private const int MostTogether = 2_000;

    private readonly IncrementalHash _plan = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private readonly List<CellFault> _faults = [];
    private readonly List<PreviewRow> _first = [];
    private readonly int[] _counts = new int[4];
    private int _faultCount;

    /// <summary>Told of each block of a commit when its changes are in the context.</summary>
    public Func<CancellationToken, Task>? Save { get; init; }

    /// <summary>Told of each faulty row.</summary>
    public Action<RowReader>? Faulty { get; init; }

    /// <exception cref="RefusedException">No rows, too many rows, a broken file.</exception>
    public async Task<SheetCheck> WalkAsync(long villageCode, CancellationToken cancellation)
    {
        var walk = import.Begin(villageCode);
        foreach (var block in Blocks(source.Rows(), walk.Together))
        {
            var outcomes = await walk.TakeAsync(block, apply: Save is not null, cancellation);
            for (var n = 0; n < block.Length; n++)
            {
                Note(block[n], outcomes[n]);
            }

            if (Save is not null)
            {
                await Save(cancellation);
            }
        }

        var counts = new ImportCounts(_counts[0], _counts[1], _counts[2], _counts[3]);
        return counts.Total == 0
            ? throw new RefusedException(new SheetHasNoRows(source.Header.Sheet))
            : new(import.Table, source.Header.Sheet, source.Header.Row, counts, _faults, _faultCount, Columns, _first, source.Notes,
                Convert.ToHexStringLower(_plan.GetHashAndReset())[..32]);
    }

    private static IEnumerable<RowReader[]> Blocks(IEnumerable<RowReader> rows, Column? together)
    {
        var block = new List<RowReader>(BlockSize);
        string? last = null;
        foreach (var row in rows)
        {
            var word = together is null ? null : row.Raw(together);
            if (block.Count >= BlockSize && (together is null || word != last || block.Count >= MostTogether))
            {
                yield return [.. block];
                block.Clear();
            }

            block.Add(row);
            last = word;
        }

        if (block.Count > 0)
        {
            yield return [.. block];
        }
    }

    private List<Column> Columns => [.. import.Table.Columns.Where(c => source.Header.Has(c) && !c.OnlyExported)];

    private void Note(RowReader row, RowOutcome outcome)
    {
        _counts[(int)outcome.Action]++;
        Span<byte> mark = stackalloc byte[16];
        BinaryPrimitives.WriteInt32LittleEndian(mark, row.Number);
        BinaryPrimitives.WriteInt32LittleEndian(mark[4..], (int)outcome.Action);
        BinaryPrimitives.WriteInt32LittleEndian(mark[8..], outcome.Key);
        BinaryPrimitives.WriteInt32LittleEndian(mark[12..], outcome.Version);
        _plan.AppendData(mark);
        _faultCount += row.Faults.Count;
        _faults.AddRange(row.Faults.Take(SheetCheck.MostFaultsListed - _faults.Count));
        if (_first.Count < SheetCheck.MostRowsShown)
        {
            _first.Add(new(row.Number, outcome.Action, [.. Columns.Select(row.Shown)]));
        }

        if (outcome.Action == ImportAction.Faulty)
        {
            Faulty?.Invoke(row);
        }
    }
}
