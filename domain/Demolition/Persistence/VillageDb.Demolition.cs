using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Demolition;
using VillageTracker.Domain.Demolition.Compensation;

namespace VillageTracker.Domain.Persistence;

/// <content>Demolition.</content>
public abstract partial class VillageDb
{
    public DbSet<DemolitionArea> DemolitionAreas => Set<DemolitionArea>();
    public DbSet<Household> Households => Set<Household>();
    public DbSet<CompensationPolicy> CompensationPolicies => Set<CompensationPolicy>();
    public DbSet<CompensationSheet> CompensationSheets => Set<CompensationSheet>();
    public DbSet<CompensationAgreement> CompensationAgreements => Set<CompensationAgreement>();
    public DbSet<AgreementLine> AgreementLines => Set<AgreementLine>();
    public DbSet<ReportedTotal> ReportedTotals => Set<ReportedTotal>();
}
