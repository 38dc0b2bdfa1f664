using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Demolition.Cases;

namespace VillageTracker.Domain.Persistence;

/// <content>Expropriation cases and the law they are measured by.</content>
public abstract partial class VillageDb
{
    public DbSet<LawStep> LawSteps => Set<LawStep>();
    public DbSet<LawGate> LawGates => Set<LawGate>();
    public DbSet<ExpropriationCase> ExpropriationCases => Set<ExpropriationCase>();
    public DbSet<CaseStep> CaseSteps => Set<CaseStep>();
    public DbSet<CompensationDecision> CompensationDecisions => Set<CompensationDecision>();

    /// <summary>Makes a parent count as changed when only its children are, so that two people at once are noticed.</summary>
    public void Touch(IVersioned entity) => Entry(entity).Property(nameof(IVersioned.Version)).IsModified = true;
}
