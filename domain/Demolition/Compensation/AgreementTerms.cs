using VillageTracker.Domain.Common;

namespace VillageTracker.Domain.Demolition.Compensation;

/// <summary>What an agreement says besides its amounts (协议约定事项), copied on the day it is drawn up.</summary>
public sealed record AgreementTerms
{
    public const int ShortMaxLength = 60;
    public const int LongMaxLength = 300;

    /// <summary>甲方.</summary>
    public required string PartyA { get; init; }

    /// <summary>征收实施单位.</summary>
    public string Agency { get; init; } = "";

    /// <summary>乙方: the head of the household.</summary>
    public required string HeadName { get; init; }

    /// <summary>Masked, as printed.</summary>
    public required string HeadMasked { get; init; }

    /// <summary>房屋坐落.</summary>
    public string Address { get; init; } = "";

    /// <summary>房产证、土地证号.</summary>
    public string Certificate { get; init; } = "";
    public FloorArea CertificateArea { get; init; }

    /// <summary>认定面积.</summary>
    public FloorArea RecognisedArea { get; init; }

    /// <summary>批准用途.</summary>
    public string ApprovedUse { get; init; } = "";

    /// <summary>实际用途.</summary>
    public string ActualUse { get; init; } = "";

    /// <summary>结构、层数、朝向: 砖混，地上二层，南北.</summary>
    public string Structure { get; init; } = "";

    /// <summary>安置面积; 0 for money compensation.</summary>
    public FloorArea EntitledArea { get; init; }
    public string EntitledWhy { get; init; } = "";

    /// <summary>安置房地点、面积、户型 for an exchange, one home a line.</summary>
    public string Homes { get; init; } = "";
    public TransitionMode Transition { get; init; }

    /// <summary>过渡期限, months.</summary>
    public int TransitionMonths { get; init; }

    /// <summary>元/㎡·月.</summary>
    public UnitPrice TransitionRate { get; init; }

    /// <summary>付款期限.</summary>
    public DateOnly PayBefore { get; init; }

    /// <summary>搬迁期限.</summary>
    public DateOnly MoveBefore { get; init; }

    /// <summary>逾期违约金, percent a day.</summary>
    public decimal LatePercentPerDay { get; init; }

    /// <summary>收款人: the head, or who holds a notarised mandate.</summary>
    public string Payee { get; init; } = "";

    /// <summary>开户银行.</summary>
    public string PayeeBank { get; init; } = "";

    /// <summary>What the law wants in an agreement (征收与补偿条例 art. 25) and is not there yet.</summary>
    /// <param name="method">An exchange needs the home and the transition as well.</param>
    /// <param name="hasAccount">An account to pay to is sealed beside the terms.</param>
    public IReadOnlyList<string> Missing(CompensationMethod method, bool hasAccount)
    {
        List<string> missing = [];
        void Need(bool there, string label)
        {
            if (!there)
            {
                missing.Add(label);
            }
        }

        Need(PartyA.Length > 0, "甲方（房屋征收部门）");
        Need(Address.Length > 0, "房屋坐落");
        Need(Certificate.Length > 0, "产权证号");
        Need(ApprovedUse.Length > 0 && ActualUse.Length > 0, "批准用途和实际用途");
        Need(Structure.Length > 0, "结构、层数和朝向");
        Need(PayBefore != default, "付款期限");
        Need(MoveBefore != default, "搬迁期限");
        Need(Payee.Length > 0 && PayeeBank.Length > 0 && hasAccount, "收款人、开户银行和账号");
        if (method == CompensationMethod.Exchange)
        {
            Need(EntitledArea > FloorArea.Zero, "安置面积");
            Need(Homes.Length > 0, "安置房地点和面积");
            Need(TransitionMonths > 0, "过渡期限");
        }

        return missing;
    }
}
