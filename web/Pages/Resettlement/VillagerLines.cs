using VillageTracker.Domain.Resettlement;
using VillageTracker.Domain.Resettlement.Villagers;

namespace VillageTracker.Web.Pages.Resettlement;

/// <summary>A line as a villager reads it.</summary>
public sealed record VillagerLine(string Label, long Fen, bool IsCredit, string Why, string? Rule);

/// <summary>The lines of a statement, or of one that is only tried out: what is to be paid, what comes off, the result; the same on both.</summary>
public sealed record VillagerLines(IReadOnlyList<VillagerLine> Debits, IReadOnlyList<VillagerLine> Credits, string Result, string Policy, bool IsOpen)
{
    public static VillagerLines Of(VillagerStatement s) => Of(
        s.Lines.Select(l => new VillagerLine(l.Label, l.Amount.Fen, l.IsCredit, l.Why, l.Rule)), ResettlementLooks.Due(s.Direction, s.Net.Fen), s.Policy, s.SettledOn is null);

    public static VillagerLines Of(StatementDraft d) => Of(
        d.Result.Lines.Select(l => new VillagerLine(l.Label, l.Amount.Fen, l.IsCredit, l.Why, d.Inputs.RuleOf(l.Label))),
        ResettlementLooks.Due(d.Result.Direction, d.Result.Net.Fen), d.Inputs.Policy(), true);

    private static VillagerLines Of(IEnumerable<VillagerLine> lines, string result, string policy, bool isOpen)
    {
        var kinds = lines.ToLookup(l => l.IsCredit);
        return new([.. kinds[false]], [.. kinds[true]], result, policy, isOpen);
    }
}
