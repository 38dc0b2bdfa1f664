using System.CommandLine;
using VillageTracker.Domain.Audit.Queries;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Persistence;
using VillageTracker.Migrations;
using VillageTracker.Web.Infrastructure;

namespace VillageTracker.Web.Commands;

/// <summary><c>backup FILE</c>: database and files into one zip, while the site runs; the key ring only with <c>--with-keys</c>.</summary>
internal static class BackupCommand
{
    public static Command Create()
    {
        var file = new Argument<string>("文件") { Description = "备份写到这个 zip 文件（不能已存在）" };
        var withKeys = new Option<bool>("--with-keys") { Description = "把密钥也放进去。谁拿到这样的备份，谁就能读出全部个人信息" };
        var command = new Command("backup", "备份数据库和附件（网站运行时也能做）") { file, withKeys };
        command.SetAction((parsed, cancellation) => CommandHost.InScopeAsync(
            services => RunAsync(services, Path.GetFullPath(parsed.GetValue(file)!), parsed.GetValue(withKeys), cancellation)));
        return command;
    }

    /// <summary>Which key ring sealed the personal data, told by a keyed hash that gives nothing away.</summary>
    internal static string KeyMarkOf(PersonalDataVault vault) => Convert.ToHexString(vault.BlindIndex("key-ring", "backup.key-mark"))[..16];

    internal static async Task RunAsync(IServiceProvider services, string file, bool withKeys, CancellationToken cancellation)
    {
        if (!services.GetRequiredService<DatabaseSettings>().IsSqlite)
        {
            throw new StartupRefusedException("数据库是 SQL Server，请用它自己的备份功能；附件和密钥文件夹请另外复制。");
        }

        if (File.Exists(file))
        {
            throw new StartupRefusedException($"“{file}”已经存在，没有覆盖，请换一个文件名。");
        }

        var mark = KeyMarkOf(services.GetRequiredService<PersonalDataVault>());
        var copy = Path.Combine(Path.GetDirectoryName(file)!, $".{Guid.NewGuid():N}.db");
        try
        {
            await SqliteBackup.CopyAsync(services.GetRequiredService<VillageDb>(), copy, cancellation);
            var verdict = await VerifiedAsync(copy, cancellation);
            var manifest = new BackupManifest(
                BackupArchive.Format, services.GetRequiredService<TimeProvider>().GetUtcNow().UtcDateTime, verdict.Entries, Convert.ToHexString(verdict.Hash), mark, withKeys);
            BackupArchive.Write(file, manifest, copy, services.GetRequiredService<StorageFolder>());
            Console.WriteLine($"已备份到 {file}（{new FileInfo(file).Length / 1024:N0} KB），留痕 {manifest.AuditEntries} 条，末条指纹 {manifest.AuditHash}");
            Console.WriteLine(withKeys
                ? "注意：备份里有密钥，谁拿到它谁就能读出全部个人信息，请加锁保管。"
                : $"注意：备份里没有密钥。请另外保存文件夹 {services.GetRequiredService<StorageFolder>().Keys}，没有它，个人信息恢复后也读不出来。");
        }
        finally
        {
            File.Delete(copy);
        }
    }

    /// <exception cref="StartupRefusedException">The copy is damaged, or its audit chain is broken.</exception>
    internal static async Task<AuditVerdict> VerifiedAsync(string database, CancellationToken cancellation)
    {
        await using var db = SqliteBackup.Open(database);
        if (await SqliteBackup.IsNewerThanProgramAsync(db, cancellation))
        {
            throw new StartupRefusedException("这份数据库是更新版本的程序写的，请用新版本的程序处理。");
        }

        if (await SqliteBackup.FaultOfAsync(db, cancellation) is { } fault)
        {
            throw new StartupRefusedException($"数据库文件已损坏：{fault}");
        }

        var verdict = await new VerifyAuditChainQuery(db).RunAsync(cancellation);
        return verdict.IsSound
            ? verdict
            : throw new StartupRefusedException($"留痕链已断：{verdict.Fault}。没有继续。");
    }
}
