using System.IO.Compression;
using System.Text.Json;
using VillageTracker.Web.Infrastructure;

namespace VillageTracker.Web.Commands;

/// <summary>What a backup says about itself.</summary>
/// <param name="MadeAtUtc">The moment of the copy.</param>
/// <param name="AuditEntries">How long the audit chain is.</param>
/// <param name="AuditHash">Its last hash: compare it with what was written down.</param>
/// <param name="KeyMark">Tells, without telling the key, which key ring opens the personal data.</param>
internal sealed record BackupManifest(int Format, DateTime MadeAtUtc, long AuditEntries, string AuditHash, string KeyMark, bool HasKeys);

/// <summary>One zip: <c>manifest.json</c>, <c>village.db</c>, <c>files/…</c>, and <c>keys/…</c> only when asked for.</summary>
internal static class BackupArchive
{
    public const int Format = 1;
    public const string Database = "village.db";
    public const string Manifest = "manifest.json";

    public static void Write(string file, BackupManifest manifest, string database, StorageFolder storage)
    {
        using var zip = ZipFile.Open(file, ZipArchiveMode.Create);
        using (var text = zip.CreateEntry(Manifest).Open())
        {
            JsonSerializer.Serialize(text, manifest);
        }

        zip.CreateEntryFromFile(database, Database);
        AddFolder(zip, storage.Files, "files");
        if (manifest.HasKeys)
        {
            AddFolder(zip, storage.Keys, "keys");
        }
    }

    /// <summary>Unpacks into an empty folder; a name that leads out of it is refused by the framework.</summary>
    /// <exception cref="StartupRefusedException">Not a backup of this program.</exception>
    public static BackupManifest Unpack(string file, string folder)
    {
        try
        {
            ZipFile.ExtractToDirectory(file, folder);
            var manifest = JsonSerializer.Deserialize<BackupManifest>(File.ReadAllBytes(Path.Combine(folder, Manifest)));
            if (manifest is { Format: Format } && File.Exists(Path.Combine(folder, Database)))
            {
                return manifest;
            }
        }
        catch (Exception fault) when (fault is InvalidDataException or JsonException or FileNotFoundException or DirectoryNotFoundException or IOException)
        {
            throw new StartupRefusedException($"“{file}”不是本系统的备份文件，或者已损坏。");
        }

        throw new StartupRefusedException($"“{file}”不是本系统的备份文件，或者是别的版本做的。");
    }

    private static void AddFolder(ZipArchive zip, string folder, string name)
    {
        if (!Directory.Exists(folder))
        {
            return;
        }

        foreach (var file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            zip.CreateEntryFromFile(file, $"{name}/{Path.GetRelativePath(folder, file).Replace('\\', '/')}");
        }
    }
}
