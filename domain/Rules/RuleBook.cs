using VillageTracker.Domain.Common;

namespace VillageTracker.Domain.Rules;

/// <summary>The rules that hold on one day (当日有效的政策标准).</summary>
public sealed class RuleBook(DateOnly on, IEnumerable<DatedRule> rules)
{
    private readonly Dictionary<string, DatedRule> _rules = rules.Where(r => r.HoldsOn(on))
        .GroupBy(r => r.Code).ToDictionary(g => g.Key, g => g.MaxBy(r => r.ValidFrom)!, StringComparer.Ordinal);

    public DateOnly On => on;

    /// <exception cref="RefusedException">No such rule holds on the day (<see cref="RuleMissing"/>): never guess.</exception>
    public DatedRule this[string code] =>
        _rules.TryGetValue(code, out var rule) ? rule : throw new RefusedException(new RuleMissing(code, on));

    /// <summary>Null where none holds on the day.</summary>
    public DatedRule? Find(string code) => _rules.GetValueOrDefault(code);

    public decimal Value(string code) => this[code].Value;
}
