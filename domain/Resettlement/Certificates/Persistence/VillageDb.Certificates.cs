using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Resettlement.Certificates;

namespace VillageTracker.Domain.Persistence;

/// <content>Certificates and visits.</content>
public abstract partial class VillageDb
{
    public DbSet<Registration> Registrations => Set<Registration>();
    public DbSet<FollowUpVisit> FollowUpVisits => Set<FollowUpVisit>();
}
