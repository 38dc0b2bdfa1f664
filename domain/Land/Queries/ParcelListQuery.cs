using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Land.Queries;

/// <summary>What to show of the land register.</summary>
/// <param name="Text">Start of the code, part of the name, or pinyin initials.</param>
/// <param name="Sort">code, name, area or status; a leading minus turns it round.</param>
public sealed record ParcelFilter(string? Text, ParcelKind? Kind, ParcelStatus? Status, string? Sort, int Page);

/// <summary>One line of the land register.</summary>
public sealed record ParcelRow(
    int Id, string Code, string Name, ParcelKind Kind, LandArea StatedArea, LandArea? MeasuredArea, ParcelStatus Status, DateOnly? StatusOn,
    bool IsShapeDemonstration);

public sealed class ParcelListQuery(VillageDb db)
{
    public async Task<PageOf<ParcelRow>> RunAsync(ParcelFilter filter, CancellationToken cancellation)
    {
        var parcels = Filtered(filter);
        var total = await parcels.CountAsync(cancellation);
        var number = Paging.NumberWithin(filter.Page, total);
        var rows = await Sorted(parcels, filter.Sort)
            .Skip((number - 1) * Paging.Size).Take(Paging.Size)
            .Select(p => new ParcelRow(
                p.Id, p.Code, p.Name, p.Kind, p.StatedArea, p.MeasuredArea, p.Status, p.StatusOn, p.IsShapeDemonstration))
            .ToListAsync(cancellation);
        return new(rows, total, number, Paging.Size);
    }

    /// <summary>All rows under the filter in their order, for the sheet too.</summary>
    internal IQueryable<Parcel> Rows(ParcelFilter filter) => Sorted(Filtered(filter), filter.Sort);

    private IQueryable<Parcel> Filtered(ParcelFilter filter)
    {
        var parcels = db.Parcels.AsNoTracking().Where(p => p.RetiredOn == null);
        if (filter.Kind is { } kind)
        {
            parcels = parcels.Where(p => p.Kind == kind);
        }

        if (filter.Status is { } status)
        {
            parcels = parcels.Where(p => p.Status == status);
        }

        if (filter.Text?.Trim() is { Length: > 0 } text)
        {
            var (code, initials) = (ParcelCode.Tidy(text), text.ToLowerInvariant());
            parcels = parcels.Where(p => p.Code.StartsWith(code) || p.Name.Contains(text) || p.Initials.StartsWith(initials));
        }

        return parcels;
    }

    private static IQueryable<Parcel> Sorted(IQueryable<Parcel> parcels, string? sort) => sort switch
    {
        "-code" => parcels.OrderByDescending(p => p.Code),
        "name" => parcels.OrderBy(p => p.Name).ThenBy(p => p.Code),
        "-name" => parcels.OrderByDescending(p => p.Name).ThenBy(p => p.Code),
        "area" => parcels.OrderBy(p => p.StatedArea.HundredthsSqm).ThenBy(p => p.Code),
        "-area" => parcels.OrderByDescending(p => p.StatedArea.HundredthsSqm).ThenBy(p => p.Code),
        "status" => parcels.OrderBy(p => p.Status).ThenBy(p => p.Code),
        "-status" => parcels.OrderByDescending(p => p.Status).ThenBy(p => p.Code),
        _ => parcels.OrderBy(p => p.VillageCode).ThenBy(p => p.Code), // the unique index in its own order: no sorting of a million rows
    };
}
