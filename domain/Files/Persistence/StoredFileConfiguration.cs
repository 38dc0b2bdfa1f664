using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace VillageTracker.Domain.Files.Persistence;

internal sealed class StoredFileConfiguration : IEntityTypeConfiguration<StoredFile>
{
    public void Configure(EntityTypeBuilder<StoredFile> file)
    {
        file.ToTable("StoredFiles");
        file.Property(f => f.Sha256).HasMaxLength(StoredFile.HashLength).IsUnicode(false).IsFixedLength();
        file.Property(f => f.Name).HasMaxLength(StoredFile.NameMaxLength);
        file.Property(f => f.ContentType).HasMaxLength(StoredFile.TypeMaxLength).IsUnicode(false);
        file.Property(f => f.SubjectArea).HasMaxLength(StoredFile.SubjectMaxLength);
        file.Property(f => f.SubjectKind).HasMaxLength(StoredFile.SubjectMaxLength);
        file.HasIndex(f => new { f.SubjectArea, f.SubjectKind, f.SubjectKey }).HasDatabaseName("ix_files_subject");
        file.HasIndex(f => f.Sha256).HasDatabaseName("ix_files_hash");
    }
}
