using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Files;

namespace VillageTracker.Domain.Persistence;

/// <content>Files.</content>
public abstract partial class VillageDb
{
    public DbSet<StoredFile> StoredFiles => Set<StoredFile>();
}
