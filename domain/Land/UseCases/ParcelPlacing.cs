using VillageTracker.Domain.Common;
using VillageTracker.Domain.Land.Queries;
using VillageTracker.Domain.Land.Topology;
using VillageTracker.Domain.Rules.Queries;

namespace VillageTracker.Domain.Land.UseCases;

/// <summary>Looks whether parcels entered by hand may lie where they are drawn: refuses faults, hands back what is only told.</summary>
public sealed class ParcelPlacingHandler(ParcelTopologyQuery topology, RuleBookQuery rules, VillageClock clock)
{
    /// <exception cref="RefusedException">An overlap above the tolerance (<see cref="ParcelTopologyWrong"/>).</exception>
    public async Task<IReadOnlyList<TopologyIssue>> HandleAsync(
        IReadOnlyList<ProposedParcel> proposed, ParcelLayer layer, IReadOnlyCollection<string> leaving, CancellationToken cancellation)
    {
        var policy = TopologyPolicy.ForRegistration(await rules.OnAsync(clock.Today, cancellation));
        var issues = await topology.RunAsync(proposed, layer, policy, leaving, cancellation);
        var faults = issues.Where(i => i.IsFault).ToList();
        return faults.Count == 0 ? issues : throw new RefusedException(new ParcelTopologyWrong(faults[0].Message, faults.Count - 1));
    }
}
