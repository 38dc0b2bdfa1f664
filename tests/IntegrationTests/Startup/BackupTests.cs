using System.IO.Compression;
using Microsoft.Data.Sqlite;

namespace VillageTracker.IntegrationTests.Startup;

public sealed class BackupTests : IDisposable
{
    private readonly Executable _program = new();

    private string Zip => Path.Combine(_program.Folder, "b.zip");

    public void Dispose() => _program.Dispose();

    [Fact]
    public async Task A_backup_brings_back_rows_files_and_keys_on_an_empty_machine()
    {
        await PrepareAsync();
        var before = await ScalarAsync("SELECT COUNT(*) || '/' || (SELECT hex(Hash) FROM AuditHead) FROM AuditEntries");
        var backup = await _program.RunAsync("backup", Zip, "--with-keys");
        Assert.True(backup.ExitCode == 0, backup.Errors);
        Assert.Contains("谁拿到它谁就能读出全部个人信息", backup.Output, StringComparison.Ordinal);

        using var other = new Executable();
        var restore = await other.RunAsync("restore", Zip);

        Assert.True(restore.ExitCode == 0, restore.Errors);
        Assert.Contains("密钥相符", restore.Output, StringComparison.Ordinal);
        Assert.Equal(before, await ScalarAsync("SELECT COUNT(*) || '/' || (SELECT hex(Hash) FROM AuditHead) FROM AuditEntries", other.Database));
        Assert.Equal("wal", await ScalarAsync("PRAGMA journal_mode", other.Database));
        Assert.Equal("照片", await File.ReadAllTextAsync(Path.Combine(other.Folder, "files", "ab", "photo.txt")));
        Assert.Equal(0, (await other.RunAsync("audit", "verify")).ExitCode);
        Assert.Equal([], Directory.GetDirectories(other.Folder, ".restore-*"));
    }

    [Fact]
    public async Task A_backup_has_no_keys_unless_asked_for()
    {
        await PrepareAsync();
        var backup = await _program.RunAsync("backup", Zip);

        using (var zip = ZipFile.OpenRead(Zip))
        {
            Assert.Equal(["files/ab/photo.txt", "manifest.json", "village.db"], zip.Entries.Select(e => e.FullName).Order(StringComparer.Ordinal));
        }

        using var other = new Executable();
        var restore = await other.RunAsync("restore", Zip);
        Assert.Contains("备份里没有密钥", backup.Output, StringComparison.Ordinal);
        Assert.Contains("请把保存的密钥放回", restore.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Restoring_over_a_database_needs_force_and_keeps_the_old_one()
    {
        await PrepareAsync();
        await _program.RunAsync("backup", Zip);
        await ScalarAsync("CREATE TABLE Later (Id INTEGER)");

        var refused = await _program.RunAsync("restore", Zip);
        Assert.Equal((1, true), (refused.ExitCode, refused.Errors.Contains("没有覆盖", StringComparison.Ordinal)));
        Assert.Equal("1", await ScalarAsync("SELECT COUNT(*) FROM sqlite_master WHERE name = 'Later'"));

        Assert.Equal(0, (await _program.RunAsync("restore", Zip, "--force")).ExitCode);
        Assert.Equal("0", await ScalarAsync("SELECT COUNT(*) FROM sqlite_master WHERE name = 'Later'"));
        var old = Assert.Single(Directory.GetFiles(_program.Folder, "village.db.before-restore-*"));
        Assert.Equal("1", await ScalarAsync("SELECT COUNT(*) FROM sqlite_master WHERE name = 'Later'", old));
    }

    [Fact]
    public async Task Restoring_is_refused_while_the_database_is_open()
    {
        await PrepareAsync();
        await _program.RunAsync("backup", Zip);
        await using var site = new SqliteConnection($"Data Source={_program.Database};Pooling=False");
        await site.OpenAsync();
        await using var read = site.CreateCommand();
        read.CommandText = "SELECT COUNT(*) FROM Accounts";
        await read.ExecuteScalarAsync();

        var restore = await _program.RunAsync("restore", Zip, "--force");

        Assert.Equal((1, "网站正在使用数据库，请先停止网站再恢复。"), (restore.ExitCode, restore.Errors));
    }

    [Fact]
    public async Task A_backup_with_a_changed_audit_trail_is_not_restored()
    {
        await PrepareAsync();
        await _program.RunAsync("backup", Zip);
        var database = Path.Combine(_program.Folder, "taken.db");
        using (var zip = ZipFile.Open(Zip, ZipArchiveMode.Update))
        {
            zip.GetEntry("village.db")!.ExtractToFile(database);
            await ScalarAsync("DELETE FROM AuditEntries WHERE Sequence = 1", database);
            zip.GetEntry("village.db")!.Delete();
            zip.CreateEntryFromFile(database, "village.db");
        }

        using var other = new Executable();
        var restore = await other.RunAsync("restore", Zip);

        Assert.Equal(1, restore.ExitCode);
        Assert.Contains("留痕链已断", restore.Errors, StringComparison.Ordinal);
        Assert.False(File.Exists(other.Database));
    }

    [Fact]
    public async Task Something_else_than_a_backup_is_refused()
    {
        await File.WriteAllTextAsync(Zip, "no zip");

        var restore = await _program.RunAsync("restore", Zip);

        Assert.Equal(1, restore.ExitCode);
        Assert.Contains("不是本系统的备份文件", restore.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_backup_never_overwrites_a_file()
    {
        await PrepareAsync();
        await File.WriteAllTextAsync(Zip, "old");

        Assert.Contains("没有覆盖", (await _program.RunAsync("backup", Zip)).Errors, StringComparison.Ordinal);
        Assert.Equal("old", await File.ReadAllTextAsync(Zip));
    }

    private async Task PrepareAsync()
    {
        var setup = await _program.RunAsync("guanliyuan-2020", "Production", ["setup"]);
        Assert.True(setup.ExitCode == 0, setup.Errors);
        Directory.CreateDirectory(Path.Combine(_program.Folder, "files", "ab"));
        await File.WriteAllTextAsync(Path.Combine(_program.Folder, "files", "ab", "photo.txt"), "照片");
    }

    private async Task<string?> ScalarAsync(string sql, string? file = null)
    {
        await using var db = new SqliteConnection($"Data Source={file ?? _program.Database};Pooling=False");
        await db.OpenAsync();
        await using var command = db.CreateCommand();
        command.CommandText = sql;
        return Convert.ToString(await command.ExecuteScalarAsync(), System.Globalization.CultureInfo.InvariantCulture);
    }
}
