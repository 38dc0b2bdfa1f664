using VillageTracker.Domain.Common;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Resettlement.Certificates;

/// <summary>The way of a home to its certificate (不动产登记): measured report, deed tax, fund receipt, submitted, issued, old certificate cancelled.</summary>
/// <remarks>The registry finishes within 30 working days (不动产登记暂行条例 art. 20), a dated rule. Deed tax may be exempt (契税法 art. 7).</remarks>
public sealed class Registration : IBelongsToVillage, IVersioned
{
    public const int TextMaxLength = 100;

    private Registration() { }

    public int Id { get; private set; }
    public int AllocationId { get; private set; }
    public Allocation Allocation { get; private set; } = null!;
    public long VillageCode { get; private set; }

    /// <summary>测绘报告编号.</summary>
    public string? SurveyReport { get; private set; }

    /// <summary>契税: paid …</summary>
    public Money? Tax { get; private set; }

    /// <summary>… by this voucher (完税凭证), or exempt on this basis (免税依据).</summary>
    public string? TaxBasis { get; private set; }
    public bool IsTaxExempt { get; private set; }

    /// <summary>维修资金收据号.</summary>
    public string? FundReceipt { get; private set; }
    public DateOnly? SubmittedOn { get; private set; }

    /// <summary>By when the registry should have finished.</summary>
    public DateOnly? DueOn { get; private set; }

    /// <summary>不动产权证号.</summary>
    public string? Certificate { get; private set; }
    public DateOnly? IssuedOn { get; private set; }

    /// <summary>原房产证号, and when it was cancelled.</summary>
    public string? OldCertificate { get; private set; }
    public DateOnly? OldCancelledOn { get; private set; }
    public bool IsDemonstration { get; private set; }
    public int Version { get; private set; }

    public RegistrationState State => this switch
    {
        { IssuedOn: not null } => OldCancelledOn is not null || OldCertificate is null ? RegistrationState.Done : RegistrationState.OldStands,
        { SubmittedOn: not null } => RegistrationState.Submitted,
        _ when IsReady => RegistrationState.Ready,
        _ => RegistrationState.Preparing,
    };

    private bool IsReady => SurveyReport is not null && TaxBasis is not null && FundReceipt is not null;

    /// <exception cref="RefusedException">The keys are not out yet.</exception>
    public static Registration Begin(Allocation allocation)
    {
        if (allocation.HandedOverOn is null)
        {
            throw new RefusedException(new RegistrationBeforeKeys(allocation.Number));
        }

        return new() { Allocation = allocation, AllocationId = allocation.Id, VillageCode = allocation.VillageCode, IsDemonstration = allocation.IsDemonstration };
    }

    /// <summary>材料: what was handed in so far; may be put right until it is submitted.</summary>
    /// <exception cref="RefusedException">Submitted already, a text too long, or tax without its voucher or basis.</exception>
    public void FileAway(RegistrationPapers papers)
    {
        if (SubmittedOn is { } submitted)
        {
            throw new RefusedException(new RegistrationSubmitted(Allocation.Number, submitted));
        }

        var basis = Clean(papers.TaxBasis);
        Refusal? why = papers.Tax is { } tax && tax < Money.Zero ? new RegistrationTaxNegative()
            : (papers.IsTaxExempt || papers.Tax is not null) && basis is null ? new RegistrationTaxWithoutBasis(papers.IsTaxExempt)
            : basis is not null && !papers.IsTaxExempt && papers.Tax is null ? new RegistrationTaxMissing()
            : null;
        if (why is not null)
        {
            throw new RefusedException(why);
        }

        (SurveyReport, FundReceipt, OldCertificate) = (Clean(papers.SurveyReport), Clean(papers.FundReceipt), Clean(papers.OldCertificate));
        (IsTaxExempt, Tax, TaxBasis) = (papers.IsTaxExempt, papers.IsTaxExempt ? null : papers.Tax, basis);
    }

    /// <summary>递件.</summary>
    /// <exception cref="RefusedException">A paper is missing, submitted already, or dated before the keys.</exception>
    public void Submit(DateOnly on, DateOnly dueOn)
    {
        Refusal? why = SubmittedOn is { } before ? new RegistrationSubmitted(Allocation.Number, before)
            : !IsReady ? new RegistrationPapersMissing(Allocation.Number)
            : on < Allocation.HandedOverOn ? new RegistrationTooEarly(on, Allocation.HandedOverOn.Value)
            : null;
        if (why is not null)
        {
            throw new RefusedException(why);
        }

        (SubmittedOn, DueOn) = (on, dueOn);
    }

    /// <summary>发证: the household is registered.</summary>
    /// <exception cref="RefusedException">Not submitted, issued already, no number, or too early.</exception>
    public void Issue(DateOnly on, string? certificate)
    {
        Refusal? why = SubmittedOn is null ? new RegistrationNotSubmitted(Allocation.Number)
            : IssuedOn is not null ? new RegistrationIssued(Allocation.Number, Certificate!)
            : Clean(certificate) is null ? new RegistrationWordMissing("不动产权证号")
            : on < SubmittedOn ? new RegistrationTooEarly(on, SubmittedOn.Value)
            : null;
        if (why is not null)
        {
            throw new RefusedException(why);
        }

        Allocation.MarkRegistered(on);
        (IssuedOn, Certificate) = (on, Clean(certificate));
    }

    /// <summary>原证注销.</summary>
    /// <exception cref="RefusedException">No old certificate, cancelled already, not issued yet, or too early.</exception>
    public void CancelOld(DateOnly on)
    {
        Refusal? why = OldCertificate is null || OldCancelledOn is not null ? new RegistrationOldNotThere(Allocation.Number)
            : IssuedOn is not { } issued ? new RegistrationNotSubmitted(Allocation.Number)
            : on < issued ? new RegistrationTooEarly(on, issued)
            : null;
        if (why is not null)
        {
            throw new RefusedException(why);
        }

        OldCancelledOn = on;
    }

    private static string? Clean(string? text) => text?.Trim() switch
    {
        null or "" => null,
        { Length: > TextMaxLength } => throw new RefusedException(new RegistrationWordMissing("材料编号")),
        var words => words,
    };
}

/// <summary>What is handed in for the certificate.</summary>
public sealed record RegistrationPapers(string? SurveyReport, bool IsTaxExempt, Money? Tax, string? TaxBasis, string? FundReceipt, string? OldCertificate);

/// <summary>Where a certificate stands (办证进度); worked out from its days.</summary>
public enum RegistrationState { NotBegun, Preparing, Ready, Submitted, OldStands, Done }

/// <summary>The words of the screens.</summary>
public static class RegistrationStates
{
    public static string Label(this RegistrationState state) => state switch
    {
        RegistrationState.NotBegun => "未开始",
        RegistrationState.Preparing => "收材料",
        RegistrationState.Ready => "材料齐，待递件",
        RegistrationState.Submitted => "已递件，待发证",
        RegistrationState.OldStands => "已发证，原证未注销",
        _ => "已办结",
    };
}
