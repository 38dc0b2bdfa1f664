using VillageTracker.Domain.Common;
using VillageTracker.Domain.Files;

namespace VillageTracker.Web.Infrastructure.Files;

/// <summary>Contents in the storage folder under their hash: files/ab/cd/abcd….</summary>
/// <remarks>
/// Written beside its place, flushed to the disk, then renamed: a file under its hash is whole, even if the power fails. Two people
/// uploading the same content at once both win.
/// </remarks>
internal sealed class FileStore(StorageFolder folder) : IFileStore
{
    public async Task PutAsync(string sha256, ReadOnlyMemory<byte> content, CancellationToken cancellation)
    {
        var place = PlaceOf(sha256);
        if (File.Exists(place))
        {
            return;
        }

        Directory.CreateDirectory(Path.GetDirectoryName(place)!);
        var draft = $"{place}.{Guid.NewGuid():N}.tmp";
        try
        {
            await using (var stream = new FileStream(draft, FileMode.CreateNew, FileAccess.Write, FileShare.None))
            {
                await stream.WriteAsync(content, cancellation);
                stream.Flush(flushToDisk: true);
            }

            File.Move(draft, place, overwrite: true);
        }
        finally
        {
            File.Delete(draft);
        }
    }

    public Stream Open(string sha256)
    {
        try
        {
            return new FileStream(PlaceOf(sha256), new FileStreamOptions { Options = FileOptions.Asynchronous | FileOptions.SequentialScan });
        }
        catch (IOException fault) when (fault is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new NotFoundException("文件内容，可能没有随数据库一起恢复");
        }
    }

    /// <exception cref="ArgumentException">Not a hash: nothing else may name a place in the folder.</exception>
    private string PlaceOf(string sha256) => sha256.Length == StoredFile.HashLength && sha256.All(char.IsAsciiHexDigitLower)
        ? Path.Combine(folder.Files, sha256[..2], sha256[2..4], sha256)
        : throw new ArgumentException("Not a SHA-256 in small hexadecimal digits.", nameof(sha256));
}
