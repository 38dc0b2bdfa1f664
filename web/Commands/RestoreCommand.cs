using System.CommandLine;
using System.Globalization;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Persistence;
using VillageTracker.Migrations;
using VillageTracker.Web.Infrastructure;

namespace VillageTracker.Web.Commands;

/// <summary><c>restore FILE</c>: puts a backup in place after checking it; what was there before is set aside, never deleted.</summary>
internal static class RestoreCommand
{
    public static Command Create()
    {
        var file = new Argument<string>("文件") { Description = "backup 命令做的 zip 文件" };
        var force = new Option<bool>("--force") { Description = "已有数据库时也恢复（原来的改名保留）" };
        var command = new Command("restore", "从备份恢复数据库和附件（先停止网站）") { file, force };
        command.SetAction((parsed, cancellation) => CommandHost.InScopeAsync(
            services => RunAsync(services, Path.GetFullPath(parsed.GetValue(file)!), parsed.GetValue(force), cancellation)));
        return command;
    }

    private static async Task RunAsync(IServiceProvider services, string file, bool force, CancellationToken cancellation)
    {
        if (!services.GetRequiredService<DatabaseSettings>().IsSqlite)
        {
            throw new StartupRefusedException("数据库是 SQL Server，请用它自己的恢复功能。");
        }

        var storage = services.GetRequiredService<StorageFolder>();
        var database = SqliteBackup.FileOf(services.GetRequiredService<VillageDb>());
        if (File.Exists(database) && !force)
        {
            throw new StartupRefusedException($"已有数据库 {database}，没有覆盖。确实要恢复请加 --force（原来的会改名保留）。");
        }

        Directory.CreateDirectory(storage.Root);
        Directory.CreateDirectory(Path.GetDirectoryName(database)!);
        var unpacked = Path.Combine(storage.Root, $".restore-{Guid.NewGuid():N}");
        try
        {
            var manifest = BackupArchive.Unpack(file, unpacked);
            var verdict = await BackupCommand.VerifiedAsync(Path.Combine(unpacked, BackupArchive.Database), cancellation);
            if (verdict.Entries != manifest.AuditEntries || Convert.ToHexString(verdict.Hash) != manifest.AuditHash)
            {
                throw new StartupRefusedException("备份里的数据库与备份说明不符，可能被换过，没有恢复。");
            }

            if (File.Exists(database))
            {
                await SqliteBackup.TakeAloneAsync(database, cancellation);
            }

            PutInPlace(unpacked, database, storage, manifest.HasKeys, services.GetRequiredService<VillageClock>().Now);
            await SqliteBackup.UseWriteAheadLogAsync(database, cancellation);
            Console.WriteLine($"已恢复 {manifest.MadeAtUtc.ToLocalTime():yyyy-MM-dd HH:mm} 的备份，留痕 {verdict.Entries} 条，末条指纹 {manifest.AuditHash}");
            Console.WriteLine(KeyWarning(storage, manifest) ?? "密钥相符，个人信息可以读出。");
        }
        finally
        {
            if (Directory.Exists(unpacked))
            {
                Directory.Delete(unpacked, recursive: true);
            }
        }
    }

    private static void PutInPlace(string unpacked, string database, StorageFolder storage, bool withKeys, DateTimeOffset now)
    {
        var aside = ".before-restore-" + now.ToString("yyyyMMdd-HHmmss", CultureInfo.InvariantCulture);
        SetAside(database, aside);
        File.Delete(database + "-wal"); // TakeAloneAsync has emptied them
        File.Delete(database + "-shm");
        File.Move(Path.Combine(unpacked, BackupArchive.Database), database);
        foreach (var (name, folder) in ((string, string)[])[("files", storage.Files), .. withKeys ? [("keys", storage.Keys)] : Array.Empty<(string, string)>()])
        {
            var source = Path.Combine(unpacked, name);
            if (Directory.Exists(source))
            {
                SetAside(folder, aside);
                Directory.Move(source, folder);
            }
        }
    }

    private static void SetAside(string path, string suffix)
    {
        if (File.Exists(path))
        {
            File.Move(path, path + suffix);
            Console.WriteLine($"原来的保留为 {path + suffix}");
        }
        else if (Directory.Exists(path))
        {
            Directory.Move(path, path + suffix);
            Console.WriteLine($"原来的保留为 {path + suffix}");
        }
    }

    private static string? KeyWarning(StorageFolder storage, BackupManifest manifest)
    {
        if (!File.Exists(storage.PersonalDataKeys))
        {
            return $"注意：备份里没有密钥，请把保存的密钥放回 {storage.Keys}，否则网站不能启动。";
        }

        var here = BackupCommand.KeyMarkOf(new PersonalDataVault(PersonalDataKeys.Load(storage.PersonalDataKeys)));
        return here == manifest.KeyMark ? null : $"注意：{storage.Keys} 里的密钥不是做备份时的密钥，个人信息读不出来，请换回原来的密钥。";
    }
}
