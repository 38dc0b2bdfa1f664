using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Demolition.Cases;
using VillageTracker.Domain.Demolition.Cases.UseCases;
using VillageTracker.Domain.Demolition.Compensation;
using VillageTracker.Domain.Demolition.Queries;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Demolition.UseCases;

/// <summary>签订补偿协议: the paper was signed on a day; the household takes its step with it, a supplement changes its total.</summary>
/// <param name="At">Time of day, where the paper has it.</param>
public sealed record SignAgreement(int AgreementId, int SeenVersion, DateOnly On, TimeOnly? At = null);

public sealed class SignAgreementHandler(VillageDb db, ExpropriationGates gates, CompensationPolicyQuery policies, StatementsOfHouseholdQuery statements, VillageClock clock)
{
    /// <exception cref="RefusedException">A legal step is missing, something is not filled in, the amount depends on the day, or a rule of the entities.</exception>
    /// <exception cref="NotFoundException">No such agreement in the person's scope.</exception>
    public async Task HandleAsync(SignAgreement request, CancellationToken cancellation)
    {
        var agreement = await db.CompensationAgreements.Include(a => a.Lines).SingleOrDefaultAsync(a => a.Id == request.AgreementId, cancellation)
            ?? throw new NotFoundException("这份补偿协议");
        db.ExpectVersion(agreement, request.SeenVersion);
        var household = await db.Households.SingleAsync(h => h.Id == agreement.HouseholdId, cancellation);
        var before = agreement.IsSupplement
            ? await db.CompensationAgreements.Include(a => a.Lines).SingleOrDefaultAsync(a => a.HouseholdId == agreement.HouseholdId && a.InForce, cancellation) : null;
        await gates.RequireAsync(agreement.AreaId, GatedAct.SignAgreement, request.On, cancellation);
        await RefuseOtherTotalAsync(agreement, request.On, cancellation);
        await RefuseMovedSetOffAsync(agreement, before, cancellation);
        agreement.Sign(request.On, clock.Today, before);
        if (agreement.IsSupplement)
        {
            household.AgreeAnew(agreement.Total);
        }
        else
        {
            household.Sign(request.On, clock.Today, agreement.Method, agreement.Total);
            if (request.At is { } at)
            {
                household.NoteSigningTime(at);
            }
        }

        db.Doing(agreement.IsSupplement ? "签订补充协议" : HouseholdStatus.Signed.ActLabel(), agreement.Number);
        await db.SaveChangesAsync(cancellation);
    }

    /// <summary>A supplement says where its set-off goes; a statement that came or went since makes it say the wrong thing.</summary>
    private async Task RefuseMovedSetOffAsync(CompensationAgreement agreement, CompensationAgreement? before, CancellationToken cancellation)
    {
        if (before is null)
        {
            return;
        }

        var now = SetOffAfterStatements.Carried(before, agreement.SetOff + agreement.Carried, agreement.Cash - agreement.Carried,
            await statements.RunAsync(agreement.HouseholdId, cancellation), agreement.Number);
        if (now != agreement.Carried)
        {
            throw new RefusedException(new SupplementSetOffMoved(agreement.Number, agreement.Carried, now));
        }
    }

    /// <summary>Award tiers go by the day of signing: an agreement drawn up for one day is not signed on another that gives another total.</summary>
    private async Task RefuseOtherTotalAsync(CompensationAgreement agreement, DateOnly on, CancellationToken cancellation)
    {
        var input = InputJson.Read(agreement.Inputs);
        if (agreement.IsSupplement || input.SignOn == on)
        {
            return; // a supplement keeps the award of the first signing
        }

        var policy = await policies.OneAsync(agreement.PolicyId, cancellation);
        var now = CompensationCalculator.Calculate(policy, agreement.Method, input with { SignOn = on }).Total;
        if (now != agreement.Total)
        {
            throw new RefusedException(new AgreementTotalChanges(agreement.Number, input.SignOn, on, agreement.Total, now));
        }
    }
}
