using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using VillageTracker.Domain.Demolition.Cases;

namespace VillageTracker.Domain.Demolition.Persistence;

internal sealed class ExpropriationCaseConfiguration : IEntityTypeConfiguration<ExpropriationCase>
{
    public void Configure(EntityTypeBuilder<ExpropriationCase> one)
    {
        one.ToTable("ExpropriationCases");
        one.Property(c => c.Decider).HasMaxLength(ExpropriationCase.BodyMaxLength);
        one.Property(c => c.IssuingBody).HasMaxLength(ExpropriationCase.BodyMaxLength);
        one.Property(c => c.ImplementingUnit).HasMaxLength(ExpropriationCase.BodyMaxLength * 2);
        one.Property(c => c.SigningCondition).HasMaxLength(ExpropriationCase.ConditionMaxLength);
        one.HasOne<DemolitionArea>().WithMany().HasForeignKey(c => c.AreaId).OnDelete(DeleteBehavior.Restrict).HasConstraintName("fk_expropriation_cases_area");
        one.HasMany(c => c.Steps).WithOne().HasForeignKey(s => s.CaseId).HasConstraintName("fk_case_steps_case");
        one.HasIndex(c => new { c.AreaId, c.Track }).IsUnique().HasDatabaseName("ux_expropriation_cases_area_track");
    }
}

internal sealed class CaseStepConfiguration : IEntityTypeConfiguration<CaseStep>
{
    public void Configure(EntityTypeBuilder<CaseStep> step)
    {
        step.ToTable("CaseSteps");
        step.Property(s => s.Code).HasMaxLength(LawStep.CodeMaxLength).IsUnicode(false);
        step.Property(s => s.DocumentNumber).HasMaxLength(CaseStep.DocumentNumberMaxLength);
        step.Property(s => s.Note).HasMaxLength(CaseStep.NoteMaxLength);
        step.HasIndex(s => new { s.CaseId, s.Code }).IsUnique().HasDatabaseName("ux_case_steps_case_code");
    }
}

internal sealed class CompensationDecisionConfiguration : IEntityTypeConfiguration<CompensationDecision>
{
    public void Configure(EntityTypeBuilder<CompensationDecision> decision)
    {
        decision.ToTable("CompensationDecisions");
        decision.Property(d => d.DocumentNumber).HasMaxLength(CaseStep.DocumentNumberMaxLength);
        decision.Property(d => d.Decider).HasMaxLength(ExpropriationCase.BodyMaxLength);
        decision.HasOne<Household>().WithMany().HasForeignKey(d => d.HouseholdId).OnDelete(DeleteBehavior.Restrict).HasConstraintName("fk_compensation_decisions_household");
        decision.HasIndex(d => new { d.AreaId, d.ServedOn }).HasDatabaseName("ix_compensation_decisions_area");
        decision.HasIndex(d => new { d.IsRunning, d.DemandBy }).HasDatabaseName("ix_compensation_decisions_due");
    }
}

internal sealed class LawStepConfiguration : IEntityTypeConfiguration<LawStep>
{
    public void Configure(EntityTypeBuilder<LawStep> step)
    {
        step.ToTable("LawSteps");
        step.Ignore(s => s.Period);
        step.Property(s => s.Code).HasMaxLength(LawStep.CodeMaxLength).IsUnicode(false);
        step.Property(s => s.CountsFrom).HasMaxLength(LawStep.CodeMaxLength).IsUnicode(false);
        step.Property(s => s.Name).HasMaxLength(LawStep.NameMaxLength);
        step.Property(s => s.Article).HasMaxLength(LawStep.ArticleMaxLength);
        step.Property(s => s.Requires).HasMaxLength(LawStep.RequiresMaxLength).IsUnicode(false);
        step.Property(s => s.Note).HasMaxLength(LawStep.NoteMaxLength);
        step.HasIndex(s => new { s.Track, s.Code, s.ValidFrom }).IsUnique().HasDatabaseName("ux_law_steps_code_from");
    }
}

internal sealed class LawGateConfiguration : IEntityTypeConfiguration<LawGate>
{
    public void Configure(EntityTypeBuilder<LawGate> gate)
    {
        gate.ToTable("LawGates");
        gate.Property(g => g.Requires).HasMaxLength(LawStep.RequiresMaxLength).IsUnicode(false);
        gate.Property(g => g.Article).HasMaxLength(LawStep.ArticleMaxLength);
        gate.HasIndex(g => new { g.Track, g.Act, g.ValidFrom }).IsUnique().HasDatabaseName("ux_law_gates_act_from");
    }
}
