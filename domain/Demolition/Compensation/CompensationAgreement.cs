using VillageTracker.Domain.Common;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Demolition.Compensation;

/// <summary>A compensation agreement (补偿协议) or one of its supplements (补充协议): frozen when it is signed.</summary>
/// <remarks>
/// Source: 征收与补偿条例 art. 25; 土地管理法 art. 48. The number is gap-free and stays when the agreement is voided. A signed agreement is changed
/// only by a supplement, which holds all lines anew and whose <see cref="Delta"/> is what changes. Inputs, policy version, lines and a SHA-256
/// over all of it are kept, so that the paper can be proved or disproved later.
/// </remarks>
public sealed class CompensationAgreement : IVersioned, IBelongsToVillage
{
    public const int NumberMaxLength = 20;
    public const int PersonMaxLength = 60;
    public const int ReasonMaxLength = 400;

    private readonly List<AgreementLine> _lines = [];

    private CompensationAgreement() { }

    public int Id { get; private set; }

    /// <summary>BCXY-2020-0017.</summary>
    public string Number { get; private set; } = "";
    public long VillageCode { get; private set; }
    public int AreaId { get; private set; }
    public int HouseholdId { get; private set; }
    public int PolicyId { get; private set; }

    /// <summary>The agreement that a supplement belongs to; null for the agreement itself.</summary>
    public int? MainId { get; private set; }

    /// <summary>0 for the agreement, 1 for its first supplement …</summary>
    public int Sequence { get; private set; }
    public AgreementStatus Status { get; private set; }
    public CompensationMethod Method { get; private set; }
    public AgreementTerms Terms { get; private set; } = null!;
    public IReadOnlyList<AgreementLine> Lines => _lines;

    /// <summary>补偿总额: after a supplement, all of it.</summary>
    public Money Total { get; private set; }

    /// <summary>Of the total: to be paid out.</summary>
    public Money Cash { get; private set; }

    /// <summary>Of the total: the house, turned into entitled area.</summary>
    public Money ByArea { get; private set; }

    /// <summary>Of the total: to be credited in the settlement statement of the new home.</summary>
    public Money SetOff { get; private set; }

    /// <summary>What the total was before a supplement; zero for the agreement itself.</summary>
    public Money Before { get; private set; }
    public DateOnly DrawnOn { get; private set; }
    public string DrawnBy { get; private set; } = "";

    /// <summary>Why a supplement was needed.</summary>
    public string? Cause { get; private set; }
    public DateOnly? SignedOn { get; private set; }
    public byte[]? PayeeBankAccountSealed { get; private set; }
    public byte[]? PayeeBankAccountIndex { get; private set; }

    /// <summary><see cref="CompensationInput"/> as <see cref="InputJson"/>.</summary>
    public string Inputs { get; private set; } = "";

    /// <summary>SHA-256 over the canonical content, 64 hexadecimal digits; taken on signing.</summary>
    public string? Hash { get; private set; }
    public DateOnly? VoidedOn { get; private set; }
    public string? VoidReason { get; private set; }
    public int PrintCount { get; private set; }
    public bool IsDemonstration { get; private set; }
    public int Version { get; private set; }

    /// <summary>现行: signed, not void, and no later supplement counts instead; at most one for a household.</summary>
    public bool InForce { get; private set; }

    public bool IsSupplement => MainId is not null;

    /// <summary>抵扣改付货币: of the lines that are set off, what is paid out instead, because every home had its statement already.</summary>
    public Money Carried => _lines.Where(l => l.Use == LineUse.SetOff).Select(l => l.Amount).Sum() - SetOff;

    /// <summary>What a supplement adds (positive) or takes away.</summary>
    public Money Delta => Total - Before;

    /// <summary>What must be filled in before it is printed or signed.</summary>
    public IReadOnlyList<string> Missing => Terms.Missing(Method, PayeeBankAccountSealed is not null);

    /// <summary>拟定协议.</summary>
    /// <exception cref="RefusedException">The household is not appraised, has signed already, or the sheet is not checked.</exception>
    public static CompensationAgreement Draw(Household household, CompensationSheet sheet, AgreementDraft draft)
    {
        if (household.Status != HouseholdStatus.Appraised)
        {
            throw new RefusedException(new StepNotAllowed(household.Status, HouseholdStatus.Signed));
        }

        return Fill(new() { HouseholdId = household.Id, VillageCode = household.VillageCode, AreaId = household.AreaId }, household, sheet, draft);
    }

    /// <summary>补录: the paper of a household whose signing is recorded already, from before agreements were kept here.</summary>
    /// <exception cref="RefusedException">The household has not signed, or for another way or total; something is missing.</exception>
    public static CompensationAgreement Record(Household household, CompensationSheet sheet, AgreementDraft draft)
    {
        if (household.SignedOn is not { } on || household.Method != draft.Result.Method || household.Compensation != draft.Result.Total)
        {
            throw new RefusedException(new RecordedOtherwise(household.Code, household.Compensation, draft.Result.Total));
        }

        var agreement = Fill(new() { HouseholdId = household.Id, VillageCode = household.VillageCode, AreaId = household.AreaId }, household, sheet, draft);
        agreement.Sign(on, on);
        return agreement;
    }

    /// <summary>拟定补充协议: all lines anew, with what is to change.</summary>
    /// <param name="latest">The agreement, or its latest signed supplement.</param>
    /// <param name="cause">Why it is needed.</param>
    /// <exception cref="RefusedException">Nothing signed to supplement, no cause, nothing that changes, or another way of compensation.</exception>
    public static CompensationAgreement Supplement(CompensationAgreement latest, Household household, CompensationSheet sheet, AgreementDraft draft, string? cause)
    {
        Refusal? why = latest.Status != AgreementStatus.Signed ? new NothingToSupplement(latest.Number)
            : string.IsNullOrWhiteSpace(cause) ? new SupplementNeedsCause()
            : draft.Result.Method != latest.Method ? new SupplementKeepsMethod(latest.Method)
            : draft.Terms == latest.Terms && draft.SameLinesAs(latest) ? new SupplementChangesNothing(latest.Number)
            : null;
        if (why is not null)
        {
            throw new RefusedException(why);
        }

        return Fill(new()
        {
            HouseholdId = latest.HouseholdId, VillageCode = latest.VillageCode, AreaId = latest.AreaId, MainId = latest.MainId ?? latest.Id,
            Sequence = latest.Sequence + 1, Before = latest.Total, Cause = cause!.Trim(),
        }, household, sheet, draft);
    }

    /// <summary>补填: what was not known when it was drawn up; only until it is signed.</summary>
    /// <exception cref="RefusedException">Signed or void already.</exception>
    public void Complete(AgreementTerms terms, PayeeAccount? account)
    {
        if (Status != AgreementStatus.Drawn)
        {
            throw new RefusedException(new AgreementStepNotAllowed(Number, Status, AgreementStatus.Drawn));
        }

        Terms = terms;
        if (account is not null)
        {
            (PayeeBankAccountSealed, PayeeBankAccountIndex) = (account.Sealed, account.Index);
        }
    }

    /// <summary>签订: from now on nothing of it changes.</summary>
    /// <param name="before">For a supplement: the version that it takes the place of.</param>
    /// <exception cref="RefusedException">Signed or void already, something is missing, or dated before it was drawn up or in the future.</exception>
    public void Sign(DateOnly on, DateOnly today, CompensationAgreement? before = null)
    {
        Refusal? why = !Status.CanBecome(AgreementStatus.Signed) ? new AgreementStepNotAllowed(Number, Status, AgreementStatus.Signed)
            : Missing.Count > 0 ? new AgreementIncomplete(Number, Missing)
            : on < DrawnOn ? new SignedBeforeDrawn(Number, DrawnOn)
            : on > today ? new StepInFuture(HouseholdStatus.Signed, on)
            : IsSupplement && before is not { InForce: true } ? new NothingToSupplement(Number)
            : before is not null && before.Total != Before ? new SupplementOutdated(Number, before.Number)
            : null;
        if (why is not null)
        {
            throw new RefusedException(why);
        }

        (Status, SignedOn, InForce) = (AgreementStatus.Signed, on, true);
        Hash = AgreementSeal.HashOf(this);
        if (before is not null)
        {
            before.InForce = false;
        }
    }

    /// <summary>作废: the number stays.</summary>
    /// <exception cref="RefusedException">Void already, or no reason.</exception>
    public void MakeVoid(DateOnly on, string? reason)
    {
        Refusal? why = !Status.CanBecome(AgreementStatus.Void) ? new AgreementStepNotAllowed(Number, Status, AgreementStatus.Void)
            : string.IsNullOrWhiteSpace(reason) ? new VoidAgreementNeedsReason(Number)
            : null;
        if (why is not null)
        {
            throw new RefusedException(why);
        }

        (Status, VoidedOn, VoidReason, InForce) = (AgreementStatus.Void, on, reason!.Trim(), false);
    }

    /// <summary>The supplement that took its place was voided.</summary>
    /// <exception cref="RefusedException">It is not signed.</exception>
    public void CountAgain() => InForce = Status == AgreementStatus.Signed ? true : throw new RefusedException(new NothingToSupplement(Number));

    /// <exception cref="RefusedException">Something that the law wants in it is missing.</exception>
    public void CountPrint() => PrintCount = Missing.Count == 0 ? PrintCount + 1 : throw new RefusedException(new AgreementIncomplete(Number, Missing));

    private static CompensationAgreement Fill(CompensationAgreement agreement, Household household, CompensationSheet sheet, AgreementDraft draft)
    {
        if (!sheet.IsChecked)
        {
            throw new RefusedException(new SheetNotChecked(household.Code));
        }

        var result = draft.Result;
        agreement.Number = draft.Number;
        (agreement.PolicyId, agreement.Method, agreement.Terms) = (sheet.PolicyId, result.Method, draft.Terms);
        (agreement.Total, agreement.Cash) = (result.Total, result.Of(LineUse.Cash) + draft.Carried);
        (agreement.ByArea, agreement.SetOff) = (result.Of(LineUse.Area), result.Of(LineUse.SetOff) - draft.Carried);
        (agreement.DrawnOn, agreement.DrawnBy, agreement.Inputs) = (draft.On, draft.By, sheet.Inputs);
        (agreement.PayeeBankAccountSealed, agreement.PayeeBankAccountIndex) = (draft.Account?.Sealed, draft.Account?.Index);
        agreement.IsDemonstration = draft.IsDemonstration;
        agreement._lines.AddRange(result.Lines.Select((line, i) => new AgreementLine(agreement.VillageCode, i + 1, line)));
        return agreement;
    }
}

/// <summary>What an agreement is drawn up from.</summary>
/// <param name="Account">The payee's account, sealed; null while it is not known.</param>
public sealed record AgreementDraft(
    string Number, CompensationResult Result, AgreementTerms Terms, PayeeAccount? Account, DateOnly On, string By, bool IsDemonstration)
{
    /// <summary>Of the set-off, what is paid out instead: <see cref="SetOffAfterStatements"/>.</summary>
    public Money Carried { get; init; }

    internal bool SameLinesAs(CompensationAgreement other) => Result.Lines.Select(l => (l.Code, l.Item, l.Amount, l.Use))
        .SequenceEqual(other.Lines.OrderBy(l => l.Order).Select(l => (l.Code, l.Item, l.Amount, l.Use)));
}

/// <summary>The account that the money goes to, sealed before it reaches the entity (密文).</summary>
public sealed record PayeeAccount(byte[] Sealed, byte[] Index)
{
    /// <summary>What the sealed number is called; the same word opens it.</summary>
    public const string Purpose = "bank-account";

    public static PayeeAccount Seal(PersonalDataVault vault, BankCardNumber number) =>
        new(vault.Seal(number.Value, Purpose), vault.BlindIndex(number.Value, Purpose));
}
