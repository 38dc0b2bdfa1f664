using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Resettlement.UseCases;

/// <summary>A statement was printed; every print after the first is a reprint (补打).</summary>
public sealed record CountStatementPrint(int StatementId);

public sealed class CountStatementPrintHandler(VillageDb db)
{
    public async Task HandleAsync(CountStatementPrint request, CancellationToken cancellation)
    {
        var statement = await db.Statements.SingleOrDefaultAsync(s => s.Id == request.StatementId, cancellation)
            ?? throw new NotFoundException("这张结算单");
        statement.CountPrint();
        db.Doing("打印结算单", statement.Number);
        await db.SaveChangesAsync(cancellation);
    }
}
