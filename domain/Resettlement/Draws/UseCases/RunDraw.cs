using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Organisation;
using VillageTracker.Domain.Persistence;
using VillageTracker.Domain.Resettlement.Selections.UseCases;
using VillageTracker.Domain.Rules.Queries;

namespace VillageTracker.Domain.Resettlement.Draws.UseCases;

/// <summary>开签: the secret is opened and the result follows.</summary>
public sealed record RunDraw(int DrawId, int SeenVersion);

public sealed class RunDrawHandler(VillageDb db, RuleBookQuery rules, PersonalDataVault vault, VillageClock clock)
{
    /// <exception cref="RefusedException">Too few digits, before the day, a list or secret that was changed, or a person who may not.</exception>
    /// <exception cref="NotFoundException">No such draw in the person's villages.</exception>
    public async Task HandleAsync(RunDraw request, CancellationToken cancellation)
    {
        var draw = await db.DrawAsync(request.DrawId, cancellation);
        db.ExpectVersion(draw, request.SeenVersion);
        draw.Run(Opened(draw), DrawDemands.Of(await rules.OnAsync(clock.Today, cancellation)), db.MomentOf(clock));
        db.DoingInBulk(DrawAct.Run.Label(), $"{draw.Number} 种子 {draw.Seed}");
        await db.SaveChangesAsync(cancellation);
    }

    private string Opened(Draw draw)
    {
        try
        {
            return draw.SecretSealed is { } kept ? vault.Open(kept, Draw.SecretPurpose) : "";
        }
        catch (PersonalDataNotOpenedException)
        {
            throw new RefusedException(new DrawSecretChanged(draw.Number));
        }
    }
}

/// <summary>见证.</summary>
/// <param name="Present">Villagers' supervisors or notary who were in the hall.</param>
public sealed record WitnessDraw(int DrawId, int SeenVersion, string? Present);

public sealed class WitnessDrawHandler(VillageDb db, VillageClock clock)
{
    /// <exception cref="RefusedException">A person who may not, nobody named, or rows that no longer give this result.</exception>
    /// <exception cref="NotFoundException">No such draw in the person's villages.</exception>
    public async Task HandleAsync(WitnessDraw request, CancellationToken cancellation)
    {
        var draw = await db.DrawAsync(request.DrawId, cancellation);
        db.ExpectVersion(draw, request.SeenVersion);
        draw.Witness(request.Present, db.MomentOf(clock));
        db.Doing(DrawAct.Witness.Label(), draw.Number);
        await db.SaveChangesAsync(cancellation);
    }
}

/// <summary>公布结果.</summary>
public sealed record PublishDraw(int DrawId, int SeenVersion);

public sealed class PublishDrawHandler(VillageDb db, VillageClock clock)
{
    /// <exception cref="RefusedException">A person who may not, or rows that no longer give this result, or a dealt home that is not free.</exception>
    /// <exception cref="NotFoundException">No such draw in the person's villages.</exception>
    public async Task HandleAsync(PublishDraw request, CancellationToken cancellation)
    {
        var draw = await db.DrawAsync(request.DrawId, cancellation);
        db.ExpectVersion(draw, request.SeenVersion);
        draw.Publish(db.MomentOf(clock));
        await LockDealtAsync(draw, cancellation);
        db.Doing(DrawAct.Publish.Label(), draw.Number);
        await db.SaveChangesAsync(cancellation);
    }

    /// <summary>A home that was dealt is nobody else's from this moment on; it waits for the signature. What a draw that is repeated dealt gives way.</summary>
    private async Task LockDealtAsync(Draw draw, CancellationToken cancellation)
    {
        if (!draw.Kind.DealsHomes())
        {
            return;
        }

        var on = draw.StepOf(DrawAct.Publish)!.On;
        var repeated = (await DrawChain.OfAreaAsync(db, draw.AreaId, cancellation)).UpFrom(draw.PreviousId);
        foreach (var home in await db.HomesLockedBy(repeated).ToListAsync(cancellation))
        {
            home.TakeBack(on, $"重抽，以 {draw.Number} 为准");
        }

        var ids = draw.Places.Select(p => p.HomeId).ToList();
        var homes = await db.Homes.Where(h => ids.Contains(h.Id)).ToDictionaryAsync(h => h.Id, cancellation);
        foreach (var place in draw.Places)
        {
            var home = homes[place.HomeId!.Value];
            Refuse.If(home.State != HomeState.Free, () => new DrawHomeNotFree(home.Code, home.State));
            home.LockFor(FormattableString.Invariant($"抽签 {draw.Number} 第 {place.Number} 号 {place.Code} 户抽中，等待签字确认"), on);
        }
    }
}

/// <summary>作废.</summary>
public sealed record VoidDraw(int DrawId, int SeenVersion, string? Reason);

public sealed class VoidDrawHandler(VillageDb db, VillageClock clock)
{
    /// <exception cref="RefusedException">Published already, or no reason.</exception>
    /// <exception cref="NotFoundException">No such draw in the person's villages.</exception>
    public async Task HandleAsync(VoidDraw request, CancellationToken cancellation)
    {
        var draw = await db.DrawAsync(request.DrawId, cancellation);
        db.ExpectVersion(draw, request.SeenVersion);
        draw.MakeVoid(request.Reason, db.MomentOf(clock));
        db.Doing("作废抽签", request.Reason);
        await db.SaveChangesAsync(cancellation);
    }
}
