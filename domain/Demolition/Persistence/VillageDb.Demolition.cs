using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Demolition;
using VillageTracker.Domain.Demolition.Compensation;
using VillageTracker.Domain.Demolition.Payments;

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
    public DbSet<SpecialAccount> SpecialAccounts => Set<SpecialAccount>();
    public DbSet<FundReceipt> FundReceipts => Set<FundReceipt>();
    public DbSet<PaymentBatch> PaymentBatches => Set<PaymentBatch>();
    public DbSet<PaymentLine> PaymentLines => Set<PaymentLine>();
    public DbSet<TakeOverNotice> TakeOverNotices => Set<TakeOverNotice>();
    public DbSet<ReportedTotal> ReportedTotals => Set<ReportedTotal>();
}
