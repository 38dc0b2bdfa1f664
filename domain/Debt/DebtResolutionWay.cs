using System.Collections.Frozen;

namespace VillageTracker.Domain.Debt;

/// <summary>The five ways to resolve a village's debt (化解方式). Stored by name.</summary>
/// <remarks>The naming of the five varies by document; the village's annual target gives only their total.</remarks>
public enum DebtResolutionWay
{
    /// <summary>清收: collect what others owe the village and use it for debt.</summary>
    Collect,

    /// <summary>资产抵债、盘活: lease, auction or hand over idle assets.</summary>
    Asset,

    /// <summary>转化、划转: set off triangular debts, reassign, cut interest.</summary>
    Convert,

    /// <summary>核销: creditor gone, or gives up the claim.</summary>
    WriteOff,

    /// <summary>偿还: from income, awards or donations, straight to the creditor's account.</summary>
    Repay,
}

/// <summary>A paper that proves a resolution (佐证材料). Stored by name.</summary>
public enum DebtPaperKind { Receipt, PaymentVoucher, AssemblyDecision, Appraisal, Contract, Agreement, Proof, Posting, Approval, BankSlip }

public static class DebtResolutionWays
{
    private static readonly FrozenDictionary<DebtResolutionWay, DebtPaperKind[]> Papers =
        new Dictionary<DebtResolutionWay, DebtPaperKind[]>
        {
            [DebtResolutionWay.Collect] = [DebtPaperKind.Receipt, DebtPaperKind.PaymentVoucher],
            [DebtResolutionWay.Asset] = [DebtPaperKind.AssemblyDecision, DebtPaperKind.Appraisal, DebtPaperKind.Contract],
            [DebtResolutionWay.Convert] = [DebtPaperKind.Agreement],
            [DebtResolutionWay.WriteOff] = [DebtPaperKind.Proof, DebtPaperKind.Posting, DebtPaperKind.Approval],
            [DebtResolutionWay.Repay] = [DebtPaperKind.BankSlip],
        }.ToFrozenDictionary();

    /// <summary>What must be on file before a resolution by this way counts.</summary>
    public static IReadOnlyList<DebtPaperKind> RequiredPapers(this DebtResolutionWay way) => Papers[way];

    public static string Label(this DebtResolutionWay way) => way switch
    {
        DebtResolutionWay.Collect => "清收",
        DebtResolutionWay.Asset => "资产抵债",
        DebtResolutionWay.Convert => "转化",
        DebtResolutionWay.WriteOff => "核销",
        DebtResolutionWay.Repay => "偿还",
        _ => throw new ArgumentOutOfRangeException(nameof(way)),
    };

    public static string Label(this DebtPaperKind paper) => paper switch
    {
        DebtPaperKind.Receipt => "收款收据",
        DebtPaperKind.PaymentVoucher => "付款凭证",
        DebtPaperKind.AssemblyDecision => "村民代表会议决议",
        DebtPaperKind.Appraisal => "资产评估报告",
        DebtPaperKind.Contract => "合同",
        DebtPaperKind.Agreement => "两方或三方协议",
        DebtPaperKind.Proof => "债权人情况证明",
        DebtPaperKind.Posting => "公示记录",
        DebtPaperKind.Approval => "批准文件",
        DebtPaperKind.BankSlip => "债权人账户银行回单",
        _ => throw new ArgumentOutOfRangeException(nameof(paper)),
    };
}
