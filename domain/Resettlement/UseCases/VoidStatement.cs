using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Resettlement.UseCases;

/// <summary>Void an unpaid statement (作废结算单); its number stays.</summary>
public sealed record VoidStatement(int StatementId, int SeenVersion, DateOnly On, string Reason);

public sealed class VoidStatementHandler(VillageDb db, VillageClock clock)
{
    /// <exception cref="RefusedException">Void or settled already, or no reason.</exception>
    public async Task HandleAsync(VoidStatement request, CancellationToken cancellation)
    {
        clock.RefuseFuture(request.On);
        var statement = await db.Statements.Include(s => s.Allocation).SingleOrDefaultAsync(s => s.Id == request.StatementId, cancellation)
            ?? throw new NotFoundException("这张结算单");
        db.ExpectVersion(statement, request.SeenVersion);
        statement.MakeVoid(request.On, request.Reason);
        db.Doing("作废结算单", request.Reason);
        await db.SaveChangesAsync(cancellation);
    }
}
