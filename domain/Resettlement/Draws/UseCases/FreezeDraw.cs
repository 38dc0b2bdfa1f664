using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Persistence;
using VillageTracker.Domain.Resettlement.Draws.Queries;
using VillageTracker.Domain.Rules.Queries;

namespace VillageTracker.Domain.Resettlement.Draws.UseCases;

/// <summary>封存并公布名单.</summary>
public sealed record FreezeDraw(int DrawId, int SeenVersion);

public sealed class FreezeDrawHandler(VillageDb db, DrawCandidatesQuery candidates, RuleBookQuery rules, PersonalDataVault vault, VillageClock clock)
{
    /// <exception cref="RefusedException">The files say something else by now, the preparer himself, or a wrong step.</exception>
    /// <exception cref="NotFoundException">No such draw in the person's villages.</exception>
    public async Task HandleAsync(FreezeDraw request, CancellationToken cancellation)
    {
        var draw = await db.DrawAsync(request.DrawId, cancellation);
        db.ExpectVersion(draw, request.SeenVersion);
        await RefuseOutOfDateAsync(draw, cancellation);

        // Made here and seen by nobody: until the digits are spoken only its hash is known.
        var secret = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(Draw.SecretBytes));
        draw.Freeze(secret, vault.Seal(secret, Draw.SecretPurpose), DrawDemands.Of(await rules.OnAsync(clock.Today, cancellation)), db.MomentOf(clock));
        db.Doing(DrawAct.Freeze.Label(), $"{draw.Number} 名单校验值 {draw.ListHash}");
        await db.SaveChangesAsync(cancellation);
    }

    private async Task RefuseOutOfDateAsync(Draw draw, CancellationToken cancellation)
    {
        if (draw.Status != DrawStatus.Drafted)
        {
            return; // the act itself refuses, with the better words
        }

        var now = (await candidates.HouseholdsAsync(draw.AreaId, draw.Kind, draw.OnlyWithoutHome, cancellation)).ToDictionary(h => h.Code, StringComparer.Ordinal);
        var changed = draw.Entrants.FirstOrDefault(e => !now.TryGetValue(e.Code, out var h) || h.Entry(e.Batch) != e.Entry)?.Code
            ?? now.Keys.Except(draw.Entrants.Select(e => e.Code)).Order(StringComparer.Ordinal).FirstOrDefault();
        var homes = draw.Homes.Select(h => h.HomeId).ToHashSet();
        if (changed is null && homes.Count > 0)
        {
            var chain = await DrawChain.OfAreaAsync(db, draw.AreaId, cancellation);
            var free = (await candidates.HomesAsync(null, chain.UpFrom(draw.PreviousId), cancellation)).Select(h => h.Id).ToHashSet();
            changed = draw.Homes.FirstOrDefault(h => !free.Contains(h.HomeId))?.Code;
        }

        if (changed is not null)
        {
            throw new RefusedException(new DrawDraftOutOfDate(draw.Number, changed));
        }
    }
}
