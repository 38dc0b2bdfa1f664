using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Projects;

namespace VillageTracker.Domain.Persistence;

/// <content>Projects.</content>
public abstract partial class VillageDb
{
    public DbSet<Project> Projects => Set<Project>();
    public DbSet<ProjectStage> ProjectStages => Set<ProjectStage>();
    public DbSet<PracticalProject> PracticalProjects => Set<PracticalProject>();
}
