using System.Security.Cryptography;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Files;

namespace VillageTracker.Domain.Imports;

/// <summary>A file on the shelf.</summary>
/// <param name="Sha256">Of the sealed content: its place.</param>
public sealed record ShelvedFile(string Name, string Sha256, long Size);

/// <summary>Keeps uploaded files until they are committed or thrown away, and afterwards as the proof of what was imported.</summary>
/// <remarks>
/// A spreadsheet holds identity numbers in clear, so the content is sealed like the numbers themselves: the storage folder or a backup tells
/// nothing without the key ring.
/// </remarks>
public sealed class ImportShelf(IFileStore store, PersonalDataVault vault)
{
    public const int MostMegabytes = 100;
    private const string Purpose = "import-file";

    /// <exception cref="RefusedException">Empty or too large.</exception>
    public async Task<ShelvedFile> KeepAsync(IncomingFile file, CancellationToken cancellation)
    {
        var name = FileKeeper.PlainName(file.Name);
        if (file.Bytes.Length == 0)
        {
            throw new RefusedException(new ImportFileEmpty(name));
        }

        if (file.Bytes.Length > MostMegabytes * 1024L * 1024)
        {
            throw new RefusedException(new ImportFileTooLarge(name, MostMegabytes));
        }

        var content = vault.Seal(file.Bytes, Purpose);
        var hash = Convert.ToHexStringLower(SHA256.HashData(content));
        await store.PutAsync(hash, content, cancellation);
        return new(name, hash, file.Bytes.Length);
    }

    /// <exception cref="NotFoundException">The content is gone.</exception>
    public async Task<IncomingFile> TakeAsync(ImportBatch batch, CancellationToken cancellation)
    {
        await using var stream = store.Open(batch.Sha256);
        var content = new byte[stream.Length];
        await stream.ReadExactlyAsync(content, cancellation);
        return new(batch.FileName, vault.OpenBytes(content, Purpose));
    }
}
