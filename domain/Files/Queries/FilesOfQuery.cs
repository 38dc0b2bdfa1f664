using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Files.Queries;

/// <summary>One file in a record's list.</summary>
public sealed record FileLine(int Id, string Name, string ContentType, long Size, FilePurpose Purpose, string UploadedBy, DateTime UploadedAtUtc)
{
    public bool IsPhoto => ContentType.StartsWith("image/", StringComparison.Ordinal);
}

/// <summary>The files of one record, oldest first.</summary>
public sealed class FilesOfQuery(VillageDb db)
{
    public Task<List<FileLine>> RunAsync(string area, string kind, int key, CancellationToken cancellation) => db.StoredFiles.AsNoTracking()
        .Where(f => f.SubjectArea == area && f.SubjectKind == kind && f.SubjectKey == key)
        .OrderBy(f => f.Id)
        .Select(f => new FileLine(f.Id, f.Name, f.ContentType, f.Size, f.Purpose, f.UploadedBy, f.UploadedAtUtc))
        .ToListAsync(cancellation);
}

/// <summary>What is needed to hand a file out.</summary>
public sealed record FileToServe(string Sha256, string Name, string ContentType, string SubjectArea);

/// <summary>One file by its key, if it belongs to a village of the asking person.</summary>
public sealed class FileToServeQuery(VillageDb db)
{
    /// <exception cref="NotFoundException">There is none, or it is another village's.</exception>
    public async Task<FileToServe> RunAsync(int id, CancellationToken cancellation) => await db.StoredFiles.AsNoTracking()
        .Where(f => f.Id == id)
        .Select(f => new FileToServe(f.Sha256, f.Name, f.ContentType, f.SubjectArea))
        .SingleOrDefaultAsync(cancellation) ?? throw new NotFoundException("这个文件");
}
