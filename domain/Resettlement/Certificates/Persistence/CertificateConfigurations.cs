using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace VillageTracker.Domain.Resettlement.Certificates.Persistence;

internal sealed class RegistrationConfiguration : IEntityTypeConfiguration<Registration>
{
    public const string OneOfAllocation = "ux_registrations_allocation";

    public void Configure(EntityTypeBuilder<Registration> registration)
    {
        registration.ToTable("Registrations");
        registration.Ignore(r => r.State);
        registration.Property(r => r.SurveyReport).HasMaxLength(Registration.TextMaxLength);
        registration.Property(r => r.TaxBasis).HasMaxLength(Registration.TextMaxLength);
        registration.Property(r => r.FundReceipt).HasMaxLength(Registration.TextMaxLength);
        registration.Property(r => r.Certificate).HasMaxLength(Registration.TextMaxLength);
        registration.Property(r => r.OldCertificate).HasMaxLength(Registration.TextMaxLength);
        registration.HasOne(r => r.Allocation).WithMany().HasForeignKey(r => r.AllocationId).OnDelete(DeleteBehavior.Restrict);
        registration.HasIndex(r => r.AllocationId).IsUnique().HasDatabaseName(OneOfAllocation);
        registration.HasIndex(r => new { r.VillageCode, r.IssuedOn, r.DueOn }).HasDatabaseName("ix_registrations_due");
    }
}

internal sealed class FollowUpVisitConfiguration : IEntityTypeConfiguration<FollowUpVisit>
{
    public const string EachOnce = "ux_follow_ups";

    public void Configure(EntityTypeBuilder<FollowUpVisit> visit)
    {
        visit.ToTable("FollowUpVisits");
        visit.Property(v => v.Result).HasMaxLength(FollowUpVisit.TextMaxLength);
        visit.Property(v => v.VisitedBy).HasMaxLength(FollowUpVisit.PersonMaxLength);
        visit.HasOne<Allocation>().WithMany().HasForeignKey(v => v.AllocationId).OnDelete(DeleteBehavior.Restrict);
        visit.HasOne(v => v.Defect).WithMany().HasForeignKey(v => v.DefectId).OnDelete(DeleteBehavior.Restrict);
        visit.HasIndex(v => new { v.AllocationId, v.Months }).IsUnique().HasDatabaseName(EachOnce);
    }
}
