using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Assets.Queries;

/// <summary>One page of the assets, found by name, code or pinyin initials.</summary>
public sealed class AssetListQuery(VillageDb db)
{
    private const int Size = Paging.Size;

    public async Task<PageOf<AssetLine>> RunAsync(AssetFilter filter, DateOnly asOf, CancellationToken cancellation)
    {
        var found = Found(filter);
        var total = await found.CountAsync(cancellation);
        var page = Paging.NumberWithin(filter.Page, total);
        var ids = await Sorted(found, filter.Sort).Skip((page - 1) * Size).Take(Size).Select(a => a.Id).ToListAsync(cancellation);
        var read = await AssetReading.OnDayAsync(db.CollectiveAssets.Where(a => ids.Contains(a.Id)), asOf, cancellation);
        return new([.. read.OrderBy(a => ids.IndexOf(a.Id))], total, page, Size);
    }

    private IQueryable<CollectiveAsset> Found(AssetFilter filter)
    {
        var assets = db.CollectiveAssets.AsNoTracking();
        if (filter.Text?.Trim() is { Length: > 0 } text)
        {
            var (code, initials) = (text.ToUpperInvariant(), text.ToLowerInvariant());
            assets = assets.Where(a => a.Name.Contains(text) || a.Code.StartsWith(code) || a.PinyinInitials.Contains(initials));
        }

        return filter.Kind is { } kind ? assets.Where(a => a.Kind == kind) : assets;
    }

    private static IQueryable<CollectiveAsset> Sorted(IQueryable<CollectiveAsset> assets, string? sort) => sort switch
    {
        "name" => assets.OrderBy(a => a.PinyinInitials).ThenBy(a => a.Code),
        "-name" => assets.OrderByDescending(a => a.PinyinInitials).ThenBy(a => a.Code),
        "-code" => assets.OrderByDescending(a => a.Code),
        _ => assets.OrderBy(a => a.Code),
    };
}

/// <param name="Text">Part of the name, the beginning of the code, or pinyin initials.</param>
/// <param name="Kind">Of this kind only.</param>
/// <param name="Sort"><c>code</c>, <c>name</c>, or either with a minus.</param>
/// <param name="Page">From 1.</param>
public sealed record AssetFilter(string? Text = null, AssetKind? Kind = null, string? Sort = null, int Page = 1);
