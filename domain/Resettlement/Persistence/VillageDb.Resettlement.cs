using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Resettlement;

namespace VillageTracker.Domain.Persistence;

/// <content>Resettlement.</content>
public abstract partial class VillageDb
{
    public DbSet<Estate> Estates => Set<Estate>();
    public DbSet<EstateBuilding> EstateBuildings => Set<EstateBuilding>();
    public DbSet<Home> Homes => Set<Home>();
    public DbSet<Allocation> Allocations => Set<Allocation>();
    public DbSet<Statement> Statements => Set<Statement>();
    public DbSet<StatementLine> StatementLines => Set<StatementLine>();
    public DbSet<Payment> Payments => Set<Payment>();
}
