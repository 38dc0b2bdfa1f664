using System.Globalization;
using System.Security.Cryptography;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Organisation;

namespace VillageTracker.Domain.Files;

/// <summary>A file as it came from the browser: nothing about it is believed.</summary>
public sealed record IncomingFile(string Name, byte[] Bytes);

/// <summary>Where contents lie, by their hash. Implemented by the site over one folder.</summary>
public interface IFileStore
{
    /// <summary>Keeps the content; keeps nothing new when it is there already. When it returns, the content is on the disk.</summary>
    Task PutAsync(string sha256, ReadOnlyMemory<byte> content, CancellationToken cancellation);

    /// <exception cref="NotFoundException">It is not there.</exception>
    Stream Open(string sha256);
}

/// <summary>Draws a photo anew, at most 2,560 pixels long, without anything that the camera wrote beside the picture.</summary>
public interface IPhotoCleaner
{
    /// <exception cref="RefusedException">Unreadable, or more pixels than a camera makes.</exception>
    FileContent Clean(IncomingFile photo);
}

/// <summary>The one door for files (附件): looks at the content, cleans photos, keeps it and gives the row to save with the record.</summary>
/// <remarks>
/// The content is kept before the row is saved. If the save fails there is content without a row: nobody sees it, and the next upload
/// of the same content takes it up. The other way round there would be a row that leads nowhere.
/// </remarks>
public sealed class FileKeeper(IFileStore store, IPhotoCleaner photos, VillageClock clock)
{
    public const int MostMegabytes = 20;
    public const int MostBytes = MostMegabytes * 1024 * 1024;

    /// <exception cref="RefusedException">Empty, too large, or not what may be kept; nothing is stored then.</exception>
    public async Task<StoredFile> TakeInAsync(IncomingFile file, FileSubject subject, FilePurpose purpose, Actor actor, CancellationToken cancellation)
    {
        var content = Check(file with { Name = PlainName(file.Name) }, purpose);
        var hash = Convert.ToHexStringLower(SHA256.HashData(content.Bytes));
        await store.PutAsync(hash, content.Bytes, cancellation);
        return new(subject, purpose, PlainName(file.Name, content.Ending), content, hash, actor.Name, clock.Now.UtcDateTime);
    }

    private FileContent Check(IncomingFile file, FilePurpose purpose)
    {
        if (file.Bytes.Length == 0)
        {
            throw new RefusedException(new FileMissing());
        }

        if (file.Bytes.Length > MostBytes)
        {
            throw new RefusedException(new FileTooLarge(file.Name, MostMegabytes));
        }

        return FileKinds.Of(file.Bytes) switch
        {
            FileKind.Heic => throw new RefusedException(new HeicNotAccepted(file.Name)),
            FileKind.Unknown => throw new RefusedException(new FileKindNotAccepted(file.Name)),
            FileKind.Pdf when purpose != FilePurpose.Document => throw new RefusedException(new PhotoNeeded(file.Name)),
            FileKind.Pdf => EndsLikePdf(file.Bytes) ? new(file.Bytes, "application/pdf", ".pdf") : throw new RefusedException(new PdfUnreadable(file.Name)),
            _ => photos.Clean(file),
        };
    }

    /// <summary>A PDF that was cut off on the way has no end mark in its last kilobyte.</summary>
    private static bool EndsLikePdf(ReadOnlySpan<byte> content) =>
        content[Math.Max(0, content.Length - 1024)..].LastIndexOf("%%EOF"u8) >= 0;

    /// <summary>Without folder, control characters and whatever a file system minds; never empty; ends as its content says.</summary>
    internal static string PlainName(string? name, string? ending = null)
    {
        var last = (name ?? "").Split('/', '\\')[^1].Normalize();
        var clean = string.Concat(last.Where(c => !char.IsControl(c) && CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.Format
            && !"<>:\"|?*".Contains(c, StringComparison.Ordinal))).Trim(' ', '.');
        var dot = clean.LastIndexOf('.');
        var stem = ending is not null && dot > 0 ? clean[..dot] : clean;
        stem = stem.Length == 0 ? "未命名" : stem;
        var room = StoredFile.NameMaxLength - (ending?.Length ?? 0);
        return (stem.Length > room ? stem[..(char.IsHighSurrogate(stem[room - 1]) ? room - 1 : room)] : stem) + ending;
    }
}
