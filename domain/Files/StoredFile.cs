using VillageTracker.Domain.Common;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Files;

/// <summary>What a file is kept for (附件类别). Stored by name.</summary>
public enum FilePurpose
{
    /// <summary>现场照片.</summary>
    Scene,

    /// <summary>整改前照片.</summary>
    Before,

    /// <summary>整改后照片.</summary>
    After,

    /// <summary>文书扫描件.</summary>
    Document,
}

/// <summary>The record a file hangs on: its area decides who may open it, its village who may see it at all.</summary>
/// <param name="Area">The work area, as in the permission names.</param>
/// <param name="Kind">The kind of record, such as <c>Hazard</c>.</param>
/// <param name="Key">The record's key.</param>
/// <param name="VillageCode">The record's village.</param>
public sealed record FileSubject(string Area, string Kind, int Key, long VillageCode);

/// <summary>A photo or a scan in the list of a record (附件). The content lies outside the database under its hash.</summary>
/// <remarks>
/// A photo's content is not what was uploaded: it is drawn anew, so that place, camera and owner written inside it by the telephone
/// are gone. The same content uploaded twice is two rows and one file.
/// </remarks>
public sealed class StoredFile : IBelongsToVillage
{
    public const int HashLength = 64;
    public const int NameMaxLength = 120;
    public const int TypeMaxLength = 40;
    public const int SubjectMaxLength = 30;

    private StoredFile() { }

    internal StoredFile(FileSubject subject, FilePurpose purpose, string name, FileContent content, string sha256, string uploadedBy, DateTime atUtc)
    {
        (SubjectArea, SubjectKind, SubjectKey, VillageCode) = (subject.Area, subject.Kind, subject.Key, subject.VillageCode);
        (Purpose, Name, ContentType, Size) = (purpose, name, content.ContentType, content.Bytes.Length);
        (Sha256, UploadedBy, UploadedAtUtc) = (sha256, uploadedBy, atUtc);
    }

    public int Id { get; private set; }

    /// <summary>SHA-256 of the stored content, 64 small hexadecimal digits; also its place in the folder.</summary>
    public string Sha256 { get; private set; } = "";

    /// <summary>The name it came with, without folder, with the ending of its true type.</summary>
    public string Name { get; private set; } = "";

    /// <summary>Decided by looking at the content, never by the name.</summary>
    public string ContentType { get; private set; } = "";
    public long Size { get; private set; }
    public FilePurpose Purpose { get; private set; }
    public string UploadedBy { get; private set; } = "";
    public DateTime UploadedAtUtc { get; private set; }
    public string SubjectArea { get; private set; } = "";
    public string SubjectKind { get; private set; } = "";
    public int SubjectKey { get; private set; }
    public long VillageCode { get; private set; }
}

/// <summary>Content that was checked and may be kept.</summary>
public sealed record FileContent(byte[] Bytes, string ContentType, string Ending);

/// <summary>The words the screens use.</summary>
public static class FilePurposes
{
    public static string Label(this FilePurpose purpose) => purpose switch
    {
        FilePurpose.Scene => "现场照片",
        FilePurpose.Before => "整改前照片",
        FilePurpose.After => "整改后照片",
        _ => "文书扫描件",
    };
}
