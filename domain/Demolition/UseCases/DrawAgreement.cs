using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Demolition.Compensation;
using VillageTracker.Domain.Demolition.Queries;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Demolition.UseCases;

/// <summary>拟定补偿协议, or, where one is in force, a supplement (拟定补充协议).</summary>
/// <param name="SeenSheetVersion">The sheet that the person was looking at.</param>
/// <param name="SeenTotal">Nothing else is drawn up than what was seen.</param>
/// <param name="Cause">Why a supplement is needed.</param>
public sealed record DrawAgreement(int HouseholdId, int SeenSheetVersion, CompensationMethod Method, Money SeenTotal, AgreementFields Fields, string? Cause = null);

/// <summary>What the form of an agreement asks for (协议表单).</summary>
/// <param name="BankAccount">As typed; empty keeps the one there is.</param>
public sealed record AgreementFields(
    string? Address, string? Certificate, string? ApprovedUse, string? ActualUse, string? Structure, string? Homes,
    DateOnly? PayBefore, DateOnly? MoveBefore, string? Payee, string? PayeeBank, string? BankAccount)
{
    internal AgreementTerms On(AgreementTerms terms) => terms with
    {
        Address = Text(Address),
        Certificate = Text(Certificate),
        ApprovedUse = Text(ApprovedUse),
        ActualUse = Text(ActualUse),
        Structure = Text(Structure),
        Homes = Text(Homes),
        PayBefore = PayBefore ?? terms.PayBefore,
        MoveBefore = MoveBefore ?? terms.MoveBefore,
        Payee = Text(Payee),
        PayeeBank = Text(PayeeBank),
    };

    internal PayeeAccount? Account(PersonalDataVault vault) =>
        string.IsNullOrWhiteSpace(BankAccount) ? null : PayeeAccount.Seal(vault, BankCardNumber.Parse(BankAccount));

    private static string Text(string? text) => (text ?? "").Trim();
}

public sealed class DrawAgreementHandler(VillageDb db, CompensationPolicyQuery policies, StatementsOfHouseholdQuery statements, PersonalDataVault vault, VillageClock clock)
{
    /// <returns>The key of what was drawn up.</returns>
    /// <exception cref="RefusedException">Unchecked sheet, another total than was seen, one in hand already, or a rule of <see cref="CompensationAgreement"/>.</exception>
    /// <exception cref="NotFoundException">No such household or sheet in the person's scope.</exception>
    public async Task<int> HandleAsync(DrawAgreement request, CancellationToken cancellation)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        var household = await db.Households.SingleOrDefaultAsync(h => h.Id == request.HouseholdId, cancellation) ?? throw new NotFoundException("这一户");
        var sheet = await db.CompensationSheets.SingleOrDefaultAsync(s => s.HouseholdId == household.Id, cancellation) ?? throw new NotFoundException("这户的测算单");
        db.ExpectVersion(sheet, request.SeenSheetVersion);
        await RefuseAnotherInHandAsync(household.Id, cancellation);
        var latest = await db.CompensationAgreements.Include(a => a.Lines).SingleOrDefaultAsync(a => a.HouseholdId == household.Id && a.InForce, cancellation);
        var policy = await policies.OneAsync(sheet.PolicyId, cancellation);
        var draft = await DraftAsync(request, household, sheet, policy, latest, cancellation);
        var agreement = latest is null
            ? CompensationAgreement.Draw(household, sheet, draft) : CompensationAgreement.Supplement(latest, household, sheet, draft, request.Cause);
        db.Add(agreement);
        db.Entry(sheet).Property(s => s.PreparedOn).IsModified = true; // the sheet must still be the one that was seen
        db.Doing(latest is null ? "拟定补偿协议" : "拟定补充协议", agreement.Number);
        try
        {
            await db.SaveChangesAsync(cancellation);
        }
        catch (DbUpdateException fault) when (UniqueViolation.Is(fault))
        {
            throw new RefusedException(new AgreementInHandAlready(agreement.Number));
        }

        await transaction.CommitAsync(cancellation);
        return agreement.Id;
    }

    private async Task RefuseAnotherInHandAsync(int householdId, CancellationToken cancellation)
    {
        if (await db.CompensationAgreements.Where(a => a.HouseholdId == householdId && a.Status == AgreementStatus.Drawn)
            .Select(a => a.Number).FirstOrDefaultAsync(cancellation) is { } number)
        {
            throw new RefusedException(new AgreementInHandAlready(number));
        }
    }

    private async Task<AgreementDraft> DraftAsync(
        DrawAgreement request, Household household, CompensationSheet sheet, CompensationPolicy policy, CompensationAgreement? latest, CancellationToken cancellation)
    {
        var result = CompensationCalculator.Calculate(policy, request.Method, InputJson.Read(sheet.Inputs));
        if (result.Total != request.SeenTotal)
        {
            throw new RefusedException(new CompensationChangedMeanwhile(household.Code, request.SeenTotal, result.Total));
        }

        var series = $"BCXY-{clock.Today.Year}";
        var number = await db.TakeNumbersAsync(series, 1, cancellation);
        var account = request.Fields.Account(vault)
            ?? (latest is { PayeeBankAccountSealed: { } sealed_, PayeeBankAccountIndex: { } index } ? new PayeeAccount(sealed_, index) : null);
        return new($"{series}-{number:0000}", result, request.Fields.On(Terms(household, policy, result, InputJson.Read(sheet.Inputs))), account, clock.Today,
            db.Actor.Name, policy.IsDemonstration || household.IsDemonstration)
        {
            Carried = latest is null ? Money.Zero : SetOffAfterStatements.Carried(
                latest, result.Of(LineUse.SetOff), result.Of(LineUse.Cash), await statements.RunAsync(household.Id, cancellation), $"{series}-{number:0000}"),
        };
    }

    /// <summary>What comes from the household and its policy; the form adds the rest.</summary>
    private AgreementTerms Terms(Household household, CompensationPolicy policy, CompensationResult result, CompensationInput input) => new()
    {
        PartyA = policy.Terms.PartyA,
        Agency = policy.Terms.Agency,
        HeadName = household.HeadName,
        HeadMasked = Masking.CitizenId(vault.Open(household.IdNumberSealed, HouseholdIdentity.IdNumberPurpose)),
        CertificateArea = household.CertificateArea,
        RecognisedArea = household.RecognisedArea ?? input.Area,
        EntitledArea = result.Entitled,
        EntitledWhy = result.Method == CompensationMethod.Exchange ? result.EntitledWhy : "",
        Transition = input.Transition,
        TransitionMonths = policy.Terms.Months(result.Method),
        TransitionRate = policy.TransitionRate,
        PayBefore = input.SignOn.AddDays(policy.Terms.PayWithinDays),
        MoveBefore = input.SignOn.AddDays(policy.Terms.MoveWithinDays),
        LatePercentPerDay = policy.Terms.LatePercentPerDay,
    };
}

public sealed record CompensationChangedMeanwhile(string Household, Money Seen, Money Now)
    : Refusal($"{Household} 的补偿总额已从 {Seen.InYuan()} 变为 {Now.InYuan()}，请重新核对测算单。");
