using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using VillageTracker.Domain.Files;

namespace VillageTracker.Domain.Imports.Persistence;

internal sealed class ImportBatchConfiguration : IEntityTypeConfiguration<ImportBatch>
{
    public void Configure(EntityTypeBuilder<ImportBatch> batch)
    {
        batch.ToTable("ImportBatches");
        batch.Property(b => b.Area).HasMaxLength(ImportBatch.AreaMaxLength).IsUnicode(false);
        batch.Property(b => b.Kind).HasMaxLength(ImportBatch.KindMaxLength).IsUnicode(false);
        batch.Property(b => b.FileName).HasMaxLength(ImportBatch.FileNameMaxLength);
        batch.Property(b => b.Sha256).HasMaxLength(StoredFile.HashLength).IsUnicode(false).IsFixedLength();
        batch.Property(b => b.Settings).HasMaxLength(ImportBatch.SettingsMaxLength);
        batch.Property(b => b.StagedBy).HasMaxLength(ImportBatch.NameMaxLength);
        batch.Property(b => b.ClosedBy).HasMaxLength(ImportBatch.NameMaxLength);
        batch.HasIndex(b => new { b.VillageCode, b.Area, b.Kind, b.State }).HasDatabaseName("ix_import_batches_kind");
    }
}
