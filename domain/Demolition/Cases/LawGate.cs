namespace VillageTracker.Domain.Demolition.Cases;

/// <summary>What is done with a household that the law allows only from a certain step of its area's case on. Stored by name.</summary>
public enum GatedAct
{
    /// <summary>签订补偿协议.</summary>
    SignAgreement,

    /// <summary>支付补偿款.</summary>
    Pay,

    /// <summary>搬迁、腾空验收.</summary>
    Vacate,

    /// <summary>作出补偿决定.</summary>
    CompensationDecision,

    /// <summary>申请法院强制执行.</summary>
    CourtEnforcement,
}

public static class GatedActs
{
    /// <summary>The word the screens use.</summary>
    public static string Label(this GatedAct act) => act switch
    {
        GatedAct.SignAgreement => "签订补偿协议",
        GatedAct.Pay => "支付补偿款",
        GatedAct.Vacate => "办理搬迁腾空",
        GatedAct.CompensationDecision => "作出补偿决定",
        GatedAct.CourtEnforcement => "申请法院强制执行",
        _ => throw new ArgumentOutOfRangeException(nameof(act)),
    };
}

/// <summary>Which steps must be done before an act with a household (准入条件), by which article, valid for a time. Law, not code.</summary>
public sealed class LawGate
{
    private LawGate() { }

    public LawGate(ExpropriationTrack track, GatedAct act, string requires, string article, DateOnly validFrom, DateOnly? validTo = null) =>
        (Track, Act, Requires, Article, ValidFrom, ValidTo) = (track, act, requires, article, validFrom, validTo);

    public int Id { get; private set; }
    public ExpropriationTrack Track { get; private set; }
    public GatedAct Act { get; private set; }

    /// <summary>Codes as in <see cref="LawStep.Requires"/>.</summary>
    public string Requires { get; private set; } = "";
    public string Article { get; private set; } = "";
    public DateOnly ValidFrom { get; private set; }
    public DateOnly? ValidTo { get; private set; }

    public bool HoldsOn(DateOnly date) => ValidFrom <= date && (ValidTo is not { } last || date <= last);
}
