using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Resettlement.Draws.UseCases;

/// <summary>The draws of an area and which repeats which (重抽). A repeat that was voided gives way to the draw before it again.</summary>
internal sealed class DrawChain
{
    private readonly Dictionary<int, Link> _links;
    private readonly Dictionary<int, Link> _repeats;

    private DrawChain(IReadOnlyList<Link> links) =>
        (_links, _repeats) = (links.ToDictionary(l => l.Id), links.Where(l => l.PreviousId is not null).ToDictionary(l => l.PreviousId!.Value));

    /// <summary>Keys of the draws that hold.</summary>
    public IEnumerable<int> Standing => _links.Values.Where(l => l.Status != DrawStatus.Void && HoldsInsteadOf(l.Id) is null).Select(l => l.Id);

    public static async Task<DrawChain> OfAreaAsync(VillageDb db, int areaId, CancellationToken cancellation) =>
        new(await db.Draws.AsNoTracking().Where(d => d.AreaId == areaId).Select(d => new Link(d.Id, d.PreviousId, d.Number, d.Status)).ToListAsync(cancellation));

    /// <summary>A draw and those before it that it repeats; none for null.</summary>
    public IReadOnlyList<int> UpFrom(int? id)
    {
        List<int> keys = [];
        for (var at = id; at is { } key && _links.TryGetValue(key, out var link); at = link.PreviousId)
        {
            keys.Add(key);
        }

        return keys;
    }

    /// <summary>Number of the repeat that holds instead of a draw; null while the draw itself holds.</summary>
    public string? HoldsInsteadOf(int id)
    {
        while (_repeats.TryGetValue(id, out var next))
        {
            if (next.Status != DrawStatus.Void)
            {
                return next.Number;
            }

            id = next.Id;
        }

        return null;
    }

    private sealed record Link(int Id, int? PreviousId, string Number, DrawStatus Status);
}
