using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Persistence;
using VillageTracker.Domain.Resettlement.Queries;

namespace VillageTracker.Domain.Resettlement.Items.UseCases;

/// <summary>登记一项附属或代收.</summary>
public sealed record AddItem(int AllocationId, int SeenVersion, ItemKind Kind, decimal Quantity, string? Note);

/// <summary>取消一项附属或代收.</summary>
public sealed record RemoveItem(int AllocationId, int SeenVersion, int ItemId);

public sealed class ChangeItemsHandler(VillageDb db)
{
    /// <exception cref="RefusedException">A quantity that makes no sense, or a statement stands already.</exception>
    public async Task HandleAsync(AddItem request, CancellationToken cancellation)
    {
        var allocation = await LoadAsync(request.AllocationId, request.SeenVersion, cancellation);
        var item = AllocationItem.Add(allocation, request.Kind, request.Quantity, request.Note);
        db.Add(item);
        db.Doing("登记附属代收项目", $"{allocation.Number} {item.Kind.Label()}");
        await db.SaveChangesAsync(cancellation);
    }

    /// <exception cref="RefusedException">A statement stands already.</exception>
    public async Task HandleAsync(RemoveItem request, CancellationToken cancellation)
    {
        var allocation = await LoadAsync(request.AllocationId, request.SeenVersion, cancellation);
        var item = await db.AllocationItems.SingleOrDefaultAsync(i => i.Id == request.ItemId && i.AllocationId == allocation.Id, cancellation)
            ?? throw new NotFoundException("这项附属或代收");
        db.Remove(item);
        db.Doing("取消附属代收项目", $"{allocation.Number} {item.Kind.Label()}");
        await db.SaveChangesAsync(cancellation);
    }

    private async Task<Allocation> LoadAsync(int id, int seenVersion, CancellationToken cancellation)
    {
        var allocation = await db.Allocations.SingleOrDefaultAsync(a => a.Id == id, cancellation) ?? throw new NotFoundException("这条分配记录");
        if (await db.Statements.Standing().Where(s => s.AllocationId == id).Select(s => s.Number).FirstOrDefaultAsync(cancellation) is { } statement)
        {
            throw new RefusedException(new ItemsAreSettled(allocation.Number, statement));
        }

        db.ExpectVersion(allocation, seenVersion);
        return allocation;
    }
}
