using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace VillageTracker.Domain.Projects.Persistence;

internal sealed class ProjectConfiguration : IEntityTypeConfiguration<Project>
{
    public void Configure(EntityTypeBuilder<Project> project)
    {
        project.ToTable("Projects");
        project.Property(p => p.Code).HasMaxLength(Project.CodeMaxLength);
        project.Property(p => p.Name).HasMaxLength(Project.NameMaxLength);
        project.Property(p => p.PinyinInitials).HasMaxLength(Project.NameMaxLength);
        project.Property(p => p.Note).HasMaxLength(Project.NoteMaxLength);
        project.Property(p => p.TaxSourceNote).HasMaxLength(Project.NoteMaxLength);
        project.Property(p => p.Source).HasMaxLength(Project.SourceMaxLength);
        project.HasMany(p => p.Parts).WithOne().HasForeignKey(p => p.ProjectId);
        project.HasMany(p => p.Stages).WithOne().HasForeignKey(s => s.ProjectId);
        project.HasIndex(p => new { p.VillageCode, p.Code }).IsUnique().HasDatabaseName("ux_projects_code");
    }
}

internal sealed class ProjectPartConfiguration : IEntityTypeConfiguration<ProjectPart>
{
    public void Configure(EntityTypeBuilder<ProjectPart> part)
    {
        part.ToTable("ProjectParts");
        part.Property(p => p.Name).HasMaxLength(ProjectPart.NameMaxLength);
        part.HasIndex(p => new { p.ProjectId, p.Name }).IsUnique().HasDatabaseName("ux_project_parts_name");
    }
}

internal sealed class ProjectStageConfiguration : IEntityTypeConfiguration<ProjectStage>
{
    public void Configure(EntityTypeBuilder<ProjectStage> stage)
    {
        stage.ToTable("ProjectStages");
        stage.Property(s => s.Name).HasMaxLength(ProjectStage.NameMaxLength);
        stage.Property(s => s.Note).HasMaxLength(ProjectStage.NoteMaxLength);
        stage.HasOne(s => s.Part).WithMany().HasForeignKey(s => s.PartId).OnDelete(DeleteBehavior.NoAction);
        stage.HasMany(s => s.Steps).WithOne().HasForeignKey("StageId").OnDelete(DeleteBehavior.Cascade);
        stage.HasIndex(s => new { s.ProjectId, s.Order }).IsUnique().HasDatabaseName("ux_project_stages_order");
        stage.HasIndex(s => new { s.PlannedOn, s.Status }).HasDatabaseName("ix_project_stages_planned");
    }
}

internal sealed class PracticalProjectConfiguration : IEntityTypeConfiguration<PracticalProject>
{
    public void Configure(EntityTypeBuilder<PracticalProject> practical)
    {
        practical.ToTable("PracticalProjects");
        practical.Property(p => p.Name).HasMaxLength(PracticalProject.NameMaxLength);
        practical.Property(p => p.Note).HasMaxLength(PracticalProject.NoteMaxLength);
        practical.Property(p => p.LinkedCode).HasMaxLength(PracticalProject.LinkMaxLength);
        practical.HasMany(p => p.Steps).WithOne().HasForeignKey("PracticalProjectId").OnDelete(DeleteBehavior.Cascade);
        practical.HasIndex(p => new { p.VillageCode, p.Year, p.Number }).IsUnique().HasDatabaseName("ux_practical_projects_number");
    }
}

/// <summary>Steps of both: exactly one of the two foreign keys is set.</summary>
internal sealed class ProgressStepConfiguration : IEntityTypeConfiguration<ProgressStep>
{
    public void Configure(EntityTypeBuilder<ProgressStep> step)
    {
        step.ToTable("ProgressSteps");
        step.Property<int?>("StageId");
        step.Property<int?>("PracticalProjectId");
        step.Property(s => s.Reason).HasMaxLength(ProjectStage.NoteMaxLength);
        step.Property<int?>("StageId");
        step.Property<int?>("PracticalProjectId");
        step.HasIndex("StageId", nameof(ProgressStep.Order)).IsUnique().HasDatabaseName("ux_progress_steps_stage");
        step.HasIndex("PracticalProjectId", nameof(ProgressStep.Order)).IsUnique().HasDatabaseName("ux_progress_steps_practical");
    }
}
