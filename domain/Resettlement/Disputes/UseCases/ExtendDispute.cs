using VillageTracker.Domain.Common;
using VillageTracker.Domain.Organisation;
using VillageTracker.Domain.Persistence;
using VillageTracker.Domain.Resettlement.UseCases;
using VillageTracker.Domain.Rules.Queries;

namespace VillageTracker.Domain.Resettlement.Disputes.UseCases;

/// <summary>延期 of a petition, by who may approve.</summary>
/// <param name="Told">How the petitioner was told, and who received it.</param>
public sealed record ExtendDispute(int CaseId, int SeenVersion, DateOnly On, int Days, string? Why, DateOnly ToldOn, string? Told);

public sealed class ExtendDisputeHandler(VillageDb db, RuleBookQuery rules, VillageClock clock)
{
    /// <exception cref="RefusedException">One of the rules of <see cref="DisputeCase.Extend"/>, or a day to come.</exception>
    /// <exception cref="NotFoundException">No such case in the person's villages.</exception>
    public async Task HandleAsync(ExtendDispute request, CancellationToken cancellation)
    {
        clock.RefuseFuture(request.On);
        clock.RefuseFuture(request.ToldOn);
        var dispute = await db.DisputeAsync(request.CaseId, request.SeenVersion, cancellation);
        var most = (int)(await rules.OnAsync(request.On, cancellation)).Value(DisputeRules.PetitionExtendDays);
        dispute.Extend(new(request.On, request.Days, most, request.Why, request.ToldOn, request.Told), Signer.Of(db.Actor));
        db.Doing("信访延期", $"{dispute.Number} 延到 {dispute.DueOn:yyyy-MM-dd}：{request.Why?.Trim()}");
        await db.SaveChangesAsync(cancellation);
    }
}
