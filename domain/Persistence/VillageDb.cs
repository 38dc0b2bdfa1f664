using System.Reflection;
using Microsoft.EntityFrameworkCore;
using NetTopologySuite.Geometries;
using VillageTracker.Domain.Audit;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Geo;
using VillageTracker.Domain.Organisation;

namespace VillageTracker.Domain.Persistence;

/// <summary>The village's database: a list of sets. Saving adds version, audit entries and stamps; reading applies the data scope.</summary>
/// <remarks>The provider's own subclass lives with its migrations. Mappings lie beside their entities, in each area's Persistence folder.</remarks>
public abstract partial class VillageDb(DbContextOptions options, TimeProvider clock) : DbContext(options)
{
    private static readonly MethodInfo FilterMethod =
        typeof(VillageDb).GetMethod(nameof(FilterByVillage), BindingFlags.Instance | BindingFlags.NonPublic)!;

    private ActInHand? _act;

    public DbSet<AuditEntry> AuditEntries => Set<AuditEntry>();
    public DbSet<AuditHead> AuditHeads => Set<AuditHead>();
    public DbSet<AreaStamp> AreaStamps => Set<AreaStamp>();
    public DbSet<AdministrativeUnit> AdministrativeUnits => Set<AdministrativeUnit>();
    public DbSet<Account> Accounts => Set<Account>();
    public DbSet<CalendarDay> CalendarDays => Set<CalendarDay>();
    public DbSet<BookedSlip> BookedSlips => Set<BookedSlip>();

    /// <summary>Who is acting; set once by whoever opens the context.</summary>
    public Actor Actor { get; private set; } = Actor.Visitor;

    private long ScopeFrom => Actor.Scope.From;

    private long ScopeTo => Actor.Scope.To;

    public VillageDb ActAs(Actor actor)
    {
        Actor = actor;
        _act = null;
        return this;
    }

    /// <summary>Names what the next save does, for the audit trail: the office's word for it, and why where it can be disputed.</summary>
    public void Doing(string act, string? reason = null) => _act = new(act, reason);

    /// <summary>As <see cref="Doing"/>, for a save of very many rows: one audit entry per kind of record, with their number.</summary>
    public void DoingInBulk(string act, string reason) => _act = new(act, reason, IsBulk: true);

    /// <summary>Makes the next save fail unless the row still is the version that the user was looking at.</summary>
    public void ExpectVersion(IVersioned entity, int seen) =>
        Entry(entity).Property(nameof(IVersioned.Version)).OriginalValue = seen; // the ORIGINAL value: the current one is ignored

    public override int SaveChanges(bool acceptAllChangesOnSuccess) =>
        throw new InvalidOperationException("Save asynchronously: the audit trail is written by SaveChangesAsync.");

    /// <remarks>Every look at the tracker would search all rows for changes anew, so they are searched for once here.</remarks>
    public override async Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        var detecting = ChangeTracker.AutoDetectChangesEnabled;
        ChangeTracker.DetectChanges();
        ChangeTracker.AutoDetectChangesEnabled = false;
        try
        {
            return await SaveDetectedAsync(acceptAllChangesOnSuccess, cancellationToken);
        }
        finally
        {
            ChangeTracker.AutoDetectChangesEnabled = detecting;
        }
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<Enum>().HaveConversion<string>().HaveMaxLength(40);
        configurationBuilder.Properties<string>().HaveMaxLength(200);
        configurationBuilder.Properties<Geometry>().HaveConversion<WkbConverter, GeometryComparer>();
        configurationBuilder.Properties<DateTime>().HaveConversion<UtcConverter>();
        configurationBuilder.Properties<CreditCode>().HaveConversion<CreditCodeConverter>().HaveMaxLength(18).AreUnicode(false);
        configurationBuilder.ComplexProperties<Money>();
        configurationBuilder.ComplexProperties<FloorArea>();
        configurationBuilder.ComplexProperties<LandArea>();
        configurationBuilder.ComplexProperties<UnitPrice>();
        configurationBuilder.ComplexProperties<GeoBounds>();
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(VillageDb).Assembly);
        foreach (var entity in modelBuilder.Model.GetEntityTypes().ToList())
        {
            if (entity.ClrType.IsAssignableTo(typeof(IVersioned)))
            {
                modelBuilder.Entity(entity.ClrType).Property(nameof(IVersioned.Version)).IsConcurrencyToken();
            }

            if (entity.ClrType.IsAssignableTo(typeof(IBelongsToVillage)) && !entity.IsOwned())
            {
                FilterMethod.MakeGenericMethod(entity.ClrType).Invoke(this, [modelBuilder]);
            }
        }
    }

    private async Task<int> SaveDetectedAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken)
    {
        RefuseOutsideScope();
        RefuseRewriting();
        BookSlips();
        RaiseVersions();
        SignNewRows();
        var changes = RecordedChange.In(ChangeTracker);
        if (changes.Count == 0)
        {
            return await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
        }

        await using var transaction =
            Database.CurrentTransaction is null ? await Database.BeginTransactionAsync(cancellationToken) : null;
        var saved = await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
        await AppendAsync(RecordedChange.FactsOf(changes, clock.GetUtcNow().UtcDateTime, Actor, _act), cancellationToken);
        await RaiseStampsAsync([.. changes.Select(c => c.Area).Distinct()], cancellationToken);
        if (transaction is not null)
        {
            await transaction.CommitAsync(cancellationToken);
        }

        _act = null;
        return saved;
    }

    private void FilterByVillage<T>(ModelBuilder model)
        where T : class, IBelongsToVillage =>
        model.Entity<T>().HasQueryFilter(e => e.VillageCode >= ScopeFrom && e.VillageCode <= ScopeTo);
}
