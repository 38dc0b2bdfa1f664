using System.Diagnostics.CodeAnalysis;

namespace VillageTracker.Domain.Demolition.Compensation;

/// <summary>How far an agreement has come. Stored by name.</summary>
[SuppressMessage("Naming", "CA1720", Justification = "Signed is said of an agreement here, not of a number.")]
public enum AgreementStatus { Drawn, Signed, Void }

public static class AgreementStatuses
{
    private static readonly Dictionary<AgreementStatus, AgreementStatus[]> Next = new()
    {
        [AgreementStatus.Drawn] = [AgreementStatus.Signed, AgreementStatus.Void],
        [AgreementStatus.Signed] = [AgreementStatus.Void],
        [AgreementStatus.Void] = [],
    };

    public static bool CanBecome(this AgreementStatus from, AgreementStatus to) => Next[from].Contains(to);

    /// <summary>The word the screens use.</summary>
    public static string Label(this AgreementStatus status) => status switch
    {
        AgreementStatus.Drawn => "待签",
        AgreementStatus.Signed => "已签订",
        AgreementStatus.Void => "已作废",
        _ => throw new ArgumentOutOfRangeException(nameof(status)),
    };
}
