using Microsoft.EntityFrameworkCore;
using NetTopologySuite.Geometries;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Files;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Land.Queries;

/// <summary>What hangs on one parcel (地块档案): works, listings, links, ancestors and descendants, earlier states, files.</summary>
public sealed record ParcelFile(
    LandClass? Class, IReadOnlyList<ParcelWorkLine> Works, IReadOnlyList<LandListingLine> Listings, IReadOnlyList<ParcelLinkLine> Links,
    IReadOnlyList<ParcelKinLine> Predecessors, IReadOnlyList<ParcelKinLine> Successors, IReadOnlyList<ParcelStateLine> Earlier, IReadOnlyList<ParcelFileLine> Files);

public sealed record ParcelWorkLine(int Id, ParcelWorkKind Kind, ParcelWorkStatus Status, DateOnly? StartedOn, DateOnly? FinishedOn, DateOnly? ReportedOn,
    string? DoneBy, Money? Cost, string? Note, bool IsDemonstration, int Version);

public sealed record LandListingLine(int Id, string Number, DateOnly ListedOn, DateOnly? ClosesOn, Money StartingPrice, DateOnly? WithdrawnOn,
    DateOnly? SoldOn, string? Buyer, Money? Price, bool IsDemonstration);

/// <param name="IsArea">A demolition area; otherwise a project.</param>
public sealed record ParcelLinkLine(int Id, bool IsArea, int TargetId, string Code, string Name);

public sealed record ParcelKinLine(int Id, string Code, string Name, SuccessionKind Kind, DateOnly On, LandArea StatedArea);

/// <summary>A state that no longer holds.</summary>
public sealed record ParcelStateLine(DateOnly From, DateOnly To, string Name, LandArea StatedArea, LandArea? MeasuredArea, ParcelStatus Status, LandOwnership Ownership, Geometry? Shape);

/// <param name="WorkId">The work it shows, or null for the parcel itself.</param>
public sealed record ParcelFileLine(int Id, int? WorkId, string Name, string ContentType, FilePurpose Purpose, string UploadedBy, DateTime UploadedAtUtc)
{
    public bool IsPhoto => ContentType.StartsWith("image/", StringComparison.Ordinal);
}

public sealed class ParcelFileQuery(VillageDb db)
{
    public async Task<ParcelFile> RunAsync(int parcelId, CancellationToken cancellation) => new(
        await db.Parcels.AsNoTracking().Where(p => p.Id == parcelId)
            .Join(db.LandClasses, p => new { Edition = p.LandClassEdition, Code = p.LandClassCode }, c => new { Edition = (LandClassEdition?)c.Edition, Code = (string?)c.Code }, (p, c) => c)
            .SingleOrDefaultAsync(cancellation),
        await WorksAsync(parcelId, cancellation),
        await ListingsAsync(parcelId, cancellation),
        await LinksAsync(parcelId, cancellation),
        await db.ParcelSuccessions.AsNoTracking().Where(s => s.SuccessorId == parcelId).OrderBy(s => s.Predecessor.Code)
            .Select(s => new ParcelKinLine(s.PredecessorId, s.Predecessor.Code, s.Predecessor.Name, s.Kind, s.On, s.Predecessor.StatedArea)).ToListAsync(cancellation),
        await db.ParcelSuccessions.AsNoTracking().Where(s => s.PredecessorId == parcelId).OrderBy(s => s.Successor.Code)
            .Select(s => new ParcelKinLine(s.SuccessorId, s.Successor.Code, s.Successor.Name, s.Kind, s.On, s.Successor.StatedArea)).ToListAsync(cancellation),
        await db.ParcelRevisions.AsNoTracking().Where(r => r.ParcelId == parcelId).OrderByDescending(r => r.ValidFrom)
            .Select(r => new ParcelStateLine(r.ValidFrom, r.ValidTo, r.Name, r.StatedArea, r.MeasuredArea, r.Status, r.Ownership, r.Shape)).ToListAsync(cancellation),
        await FilesAsync(parcelId, cancellation));

    private Task<List<ParcelWorkLine>> WorksAsync(int parcelId, CancellationToken cancellation) =>
        db.ParcelWorks.AsNoTracking().Where(w => w.ParcelId == parcelId).OrderBy(w => w.Id)
            .Select(w => new ParcelWorkLine(w.Id, w.Kind, w.Status, w.StartedOn, w.FinishedOn, w.ReportedOn, w.DoneBy, w.Cost, w.Note, w.IsDemonstration, w.Version))
            .ToListAsync(cancellation);

    private Task<List<LandListingLine>> ListingsAsync(int parcelId, CancellationToken cancellation) =>
        db.LandListings.AsNoTracking().Where(l => l.ParcelId == parcelId).OrderByDescending(l => l.ListedOn).ThenByDescending(l => l.Id)
            .Select(l => new LandListingLine(l.Id, l.Number, l.ListedOn, l.ClosesOn, l.StartingPrice, l.WithdrawnOn, l.SoldOn, l.Buyer, l.Price, l.IsDemonstration))
            .ToListAsync(cancellation);

    private async Task<List<ParcelLinkLine>> LinksAsync(int parcelId, CancellationToken cancellation)
    {
        var areas = await db.ParcelLinks.AsNoTracking().Where(l => l.ParcelId == parcelId)
            .Join(db.DemolitionAreas, l => l.DemolitionAreaId, a => (int?)a.Id, (l, a) => new ParcelLinkLine(l.Id, true, a.Id, a.Code, a.Name)).ToListAsync(cancellation);
        var projects = await db.ParcelLinks.AsNoTracking().Where(l => l.ParcelId == parcelId)
            .Join(db.Projects, l => l.ProjectId, p => (int?)p.Id, (l, p) => new ParcelLinkLine(l.Id, false, p.Id, p.Code, p.Name)).ToListAsync(cancellation);
        return [.. areas, .. projects];
    }

    private async Task<List<ParcelFileLine>> FilesAsync(int parcelId, CancellationToken cancellation)
    {
        var works = db.ParcelWorks.Where(w => w.ParcelId == parcelId).Select(w => w.Id);
        var files = await db.StoredFiles.AsNoTracking().Where(f => f.SubjectArea == LandFiles.Area
                && ((f.SubjectKind == LandFiles.OfParcel && f.SubjectKey == parcelId) || (f.SubjectKind == LandFiles.OfWork && works.Contains(f.SubjectKey))))
            .OrderBy(f => f.Id).Select(f => new { f.Id, f.SubjectKind, f.SubjectKey, f.Name, f.ContentType, f.Purpose, f.UploadedBy, f.UploadedAtUtc })
            .ToListAsync(cancellation);
        return [.. files.Select(f => new ParcelFileLine(f.Id, f.SubjectKind == LandFiles.OfWork ? f.SubjectKey : null, f.Name, f.ContentType, f.Purpose, f.UploadedBy, f.UploadedAtUtc))];
    }
}
