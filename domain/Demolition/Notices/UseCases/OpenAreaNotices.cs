using VillageTracker.Domain.Demolition.Notices.Queries;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Demolition.Notices.UseCases;

/// <summary>看本片区的公示: somebody without an account shows of which area he is. Every try leaves its trace, a wrong one too.</summary>
public sealed class OpenAreaNoticesHandler(VillageDb db, AreaOfReaderQuery readers)
{
    /// <returns>The area's key, or null for whatever reason.</returns>
    public async Task<int?> HandleAsync(string? code, string? idNumberEnd, CancellationToken cancellation)
    {
        var found = await readers.RunAsync(code, idNumberEnd, cancellation);
        await db.RecordAreaReaderAsync(found?.AreaId, found?.VillageCode, cancellation);
        return found?.AreaId;
    }
}
