using VillageTracker.Domain.Common;

namespace VillageTracker.Domain.Demolition.Cases;

/// <summary>The steps and gates of one track as they were in force on one day (当日有效的征收程序).</summary>
public sealed class LawTable
{
    private readonly Dictionary<string, LawStep> _steps;
    private readonly Dictionary<GatedAct, LawGate> _gates;

    /// <exception cref="RefusedException">No text of that day is known (<see cref="LawNotLoaded"/>): never guess.</exception>
    public LawTable(ExpropriationTrack track, DateOnly on, IEnumerable<LawStep> steps, IEnumerable<LawGate> gates)
    {
        _steps = steps.Where(s => s.Track == track && s.HoldsOn(on)).ToDictionary(s => s.Code, StringComparer.Ordinal);
        _gates = gates.Where(g => g.Track == track && g.HoldsOn(on)).ToDictionary(g => g.Act);
        if (_steps.Count == 0)
        {
            throw new RefusedException(new LawNotLoaded(track, on));
        }

        (Track, On) = (track, on);
    }

    public ExpropriationTrack Track { get; }
    public DateOnly On { get; }

    /// <summary>In the order of the work.</summary>
    public IReadOnlyList<LawStep> Steps => [.. _steps.Values.OrderBy(s => s.Order)];

    /// <exception cref="RefusedException"><see cref="NoSuchStep"/>.</exception>
    public LawStep this[string code] => _steps.TryGetValue(code, out var step) ? step : throw new RefusedException(new NoSuchStep(code, Track));

    /// <exception cref="RefusedException">The law of that day knows no such gate (<see cref="LawNotLoaded"/>).</exception>
    public LawGate this[GatedAct act] => _gates.TryGetValue(act, out var gate) ? gate : throw new RefusedException(new LawNotLoaded(Track, On));
}
