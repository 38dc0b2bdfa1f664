using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Imports;

/// <summary>How far an import has come. Stored by name.</summary>
public enum ImportState
{
    /// <summary>待确认: uploaded and checked; nothing in the village's records has changed.</summary>
    Staged,

    /// <summary>已导入: all of it was committed.</summary>
    Committed,

    /// <summary>已放弃: thrown away by a person; nothing was changed.</summary>
    Discarded,
}

/// <summary>A file that waits to become records (导入批次): spreadsheets of every table, and files of shapes.</summary>
/// <remarks>
/// What waits is the file itself, kept sealed by <see cref="ImportShelf"/>; its rows are read and checked anew for every preview and for the
/// commit. So a batch survives a restart, nothing half-read lies about, and what is committed is compared with the records of that moment.
/// Every kind of import uses this one table: <see cref="Area"/> names the permission (Land, Demolition), <see cref="Kind"/> the table or
/// format, <see cref="Settings"/> what the person chose for it (a coordinate system, a sheet), as short JSON.
/// Committing twice, or committing what another has discarded, is refused by <see cref="Version"/> and state.
/// </remarks>
public sealed class ImportBatch : IVersioned, IBelongsToVillage
{
    public const int AreaMaxLength = 30;
    public const int KindMaxLength = 40;
    public const int FileNameMaxLength = 120;
    public const int SettingsMaxLength = 1_000;
    public const int NameMaxLength = 60;

    private ImportBatch() { }

    /// <param name="villageCode">The village whose records it will change.</param>
    /// <param name="area">The work area, as in the permission names.</param>
    /// <param name="kind">The table or format: households, parcel-shapes.</param>
    /// <param name="file">The kept file.</param>
    /// <param name="counts">What the check found.</param>
    /// <param name="settings">What the person chose, as short JSON; null where there is no choice.</param>
    /// <param name="by">Who uploaded it.</param>
    /// <param name="accountId">That person's account; null for the command line.</param>
    /// <param name="atUtc">When.</param>
    public static ImportBatch Stage(
        long villageCode, string area, string kind, ShelvedFile file, ImportCounts counts, string? settings, string by, int? accountId, DateTime atUtc) => new()
        {
            VillageCode = villageCode,
            Area = area,
            Kind = kind,
            FileName = file.Name.Length > FileNameMaxLength ? file.Name[^FileNameMaxLength..] : file.Name,
            Sha256 = file.Sha256,
            FileSize = file.Size,
            New = counts.New,
            Changed = counts.Changed,
            Unchanged = counts.Unchanged,
            Faulty = counts.Faulty,
            Settings = settings,
            StagedBy = by,
            StagedByAccount = accountId,
            StagedAtUtc = atUtc,
        };

    public int Id { get; private set; }
    public long VillageCode { get; private set; }
    public string Area { get; private set; } = "";
    public string Kind { get; private set; } = "";
    public string FileName { get; private set; } = "";

    /// <summary>Of the sealed content: its place on the shelf.</summary>
    public string Sha256 { get; private set; } = "";
    public long FileSize { get; private set; }

    /// <summary>新增, 变更, 无变化, 有问题: rows or features, as of the last check.</summary>
    public int New { get; private set; }
    public int Changed { get; private set; }
    public int Unchanged { get; private set; }
    public int Faulty { get; private set; }
    public string? Settings { get; private set; }
    public ImportState State { get; private set; }
    public string StagedBy { get; private set; } = "";
    public int? StagedByAccount { get; private set; }
    public DateTime StagedAtUtc { get; private set; }
    public string? ClosedBy { get; private set; }
    public DateTime? ClosedAtUtc { get; private set; }
    public int Version { get; private set; }

    public bool IsOpen => State == ImportState.Staged;

    /// <summary>Notes a later check of the same file, after the records or the settings changed.</summary>
    public void Recount(ImportCounts counts, string? settings)
    {
        RefuseClosed();
        (New, Changed, Unchanged, Faulty, Settings) = (counts.New, counts.Changed, counts.Unchanged, counts.Faulty, settings);
    }

    /// <param name="counts">What was committed.</param>
    /// <param name="by">Who committed it.</param>
    /// <param name="atUtc">When.</param>
    /// <exception cref="Common.RefusedException">Closed already, rows with faults, or nothing to change.</exception>
    public void Commit(ImportCounts counts, string by, DateTime atUtc)
    {
        RefuseClosed();
        if (counts.Faulty > 0)
        {
            throw new Common.RefusedException(new ImportHasFaults(counts.Faulty));
        }

        if (counts.New + counts.Changed == 0)
        {
            throw new Common.RefusedException(new ImportChangesNothing());
        }

        (New, Changed, Unchanged, Faulty) = (counts.New, counts.Changed, counts.Unchanged, 0);
        Close(ImportState.Committed, by, atUtc);
    }

    /// <exception cref="Common.RefusedException">Closed already.</exception>
    public void Discard(string by, DateTime atUtc)
    {
        RefuseClosed();
        Close(ImportState.Discarded, by, atUtc);
    }

    private void Close(ImportState state, string by, DateTime atUtc) => (State, ClosedBy, ClosedAtUtc) = (state, by, atUtc);

    private void RefuseClosed()
    {
        if (!IsOpen)
        {
            throw new Common.RefusedException(new ImportClosedAlready(FileName, State));
        }
    }
}

/// <summary>What a check found: rows or features.</summary>
public sealed record ImportCounts(int New, int Changed, int Unchanged, int Faulty)
{
    public int Total => New + Changed + Unchanged + Faulty;

    /// <summary>Everything can be committed, and it would change something.</summary>
    public bool IsReady => Faulty == 0 && New + Changed > 0;
}

public static class ImportStates
{
    /// <summary>The word the screens use.</summary>
    public static string Label(this ImportState state) => state switch
    {
        ImportState.Staged => "待确认",
        ImportState.Committed => "已导入",
        _ => "已放弃",
    };
}
