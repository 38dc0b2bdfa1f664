using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Rules.Queries;

/// <summary>The calendar of working days as far as the yearly notices are entered.</summary>
public sealed class WorkingCalendarQuery(VillageDb db)
{
    public async Task<WorkingCalendar> RunAsync(CancellationToken cancellation) =>
        new(await db.CalendarDays.AsNoTracking().ToListAsync(cancellation));
}
