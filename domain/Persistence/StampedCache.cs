using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;

namespace VillageTracker.Domain.Persistence;

/// <summary>Figures that were computed once and hold until a row of their areas changes. One for the whole process.</summary>
public sealed class StampedFigures(int most = StampedFigures.Most)
{
    /// <summary>How many figures are kept; names hold dates that people choose, so without a bound they would grow for ever.</summary>
    public const int Most = 500;

    private readonly ConcurrentDictionary<string, Kept> _kept = new(StringComparer.Ordinal);

    public int Count => _kept.Count;

    /// <remarks>Over the bound all are forgotten and computed again when asked for: rare, and cheaper than keeping book of use.</remarks>
    internal Kept Of(string key)
    {
        if (_kept.TryGetValue(key, out var kept))
        {
            return kept; // without counting: that stops everybody
        }

        if (_kept.Count >= most)
        {
            _kept.Clear();
        }

        return _kept.GetOrAdd(key, _ => new());
    }

    internal sealed class Kept
    {
        public SemaphoreSlim Gate { get; } = new(1, 1);
        public volatile Tuple<long, object>? Value;
    }
}

/// <summary>Reads figures from memory as long as the stamps of their areas stand still, and from the rows otherwise.</summary>
/// <remarks>
/// The stamps are read from the database on each request (one query), so a change made by another server counts too. What is kept
/// is kept per data scope: one person's figures never answer another's question.
/// </remarks>
public sealed class StampedCache(VillageDb db, StampedFigures figures)
{
    private static readonly TranslatedOnce<Func<VillageDb, IAsyncEnumerable<AreaStamp>>> Stamps = new(() => EF.CompileAsyncQuery((VillageDb db) => db.AreaStamps.AsNoTracking()));

    private Dictionary<string, long>? _stamps;

    /// <param name="name">What is computed, with every parameter that changes it.</param>
    /// <param name="areas">The work areas whose rows it is computed from, named as their folders in the domain.</param>
    /// <param name="compute">How, from the rows.</param>
    public async Task<T> GetAsync<T>(string name, IReadOnlyList<string> areas, Func<Task<T>> compute, CancellationToken cancellation)
        where T : class => await GetAsync(name, await StampAsync(areas, cancellation), compute, cancellation);

    /// <summary>The same where the stamp was read already, together with something else.</summary>
    public async Task<T> GetAsync<T>(string name, long stamp, Func<Task<T>> compute, CancellationToken cancellation)
        where T : class
    {
        var kept = figures.Of($"{name}|{db.Actor.Scope.From}-{db.Actor.Scope.To}");
        if (kept.Value is { } fresh && fresh.Item1 == stamp)
        {
            return (T)fresh.Item2;
        }

        await kept.Gate.WaitAsync(cancellation);
        try
        {
            if (kept.Value is { } meanwhile && meanwhile.Item1 == stamp)
            {
                return (T)meanwhile.Item2;
            }

            var value = await compute();
            kept.Value = Tuple.Create(stamp, (object)value);
            return value;
        }
        finally
        {
            kept.Gate.Release();
        }
    }

    /// <summary>One number that rises with every change in any of the areas: also the validator of a tile.</summary>
    public async Task<long> StampAsync(IReadOnlyList<string> areas, CancellationToken cancellation)
    {
        _stamps ??= await Stamps.For(db)(db).ToDictionaryAsync(s => s.Area, s => s.Value, cancellationToken: cancellation);
        return areas.Sum(area => _stamps.GetValueOrDefault(area));
    }
}
