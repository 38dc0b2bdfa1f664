namespace VillageTracker.Domain.Debt;

/// <summary>To whom the village owes (债权人类别). Stored by name.</summary>
public enum CreditorKind
{
    /// <summary>银行、信用社.</summary>
    Bank,

    /// <summary>单位往来.</summary>
    Organisation,

    /// <summary>个人借款; to be reduced first.</summary>
    Person,

    /// <summary>工程款.</summary>
    Works,

    /// <summary>干部工资、补贴.</summary>
    Wages,

    /// <summary>村民征地款、误工补贴.</summary>
    Villager,

    /// <summary>上级财政借款.</summary>
    Treasury,

    /// <summary>其他.</summary>
    Other,
}

/// <summary>What the money was used for (债务用途). Stored by name.</summary>
public enum DebtUse
{
    /// <summary>公益性: roads, water, schools, greening.</summary>
    PublicGood,

    /// <summary>生产经营性.</summary>
    Production,

    /// <summary>运转性: wages, office.</summary>
    Running,

    /// <summary>垫付税费, of the time before 2006.</summary>
    AdvancedTaxes,

    /// <summary>利息 that was once written as a debt of its own.</summary>
    Interest,
}

/// <summary>What proves the debt (凭证类型). Stored by name.</summary>
public enum DebtEvidence
{
    /// <summary>合同.</summary>
    Contract,

    /// <summary>借据.</summary>
    Iou,

    /// <summary>白条: an informal slip; counts once it was booked, posted and not objected to.</summary>
    InformalSlip,
}

/// <summary>The words of the office.</summary>
public static class DebtWords
{
    public static string Label(this CreditorKind kind) => kind switch
    {
        CreditorKind.Bank => "银行、信用社",
        CreditorKind.Organisation => "单位往来",
        CreditorKind.Person => "个人借款",
        CreditorKind.Works => "工程款",
        CreditorKind.Wages => "干部工资补贴",
        CreditorKind.Villager => "村民款项",
        CreditorKind.Treasury => "上级财政借款",
        CreditorKind.Other => "其他",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    /// <summary>A natural person, whose name is masked on screens and papers.</summary>
    public static bool IsNaturalPerson(this CreditorKind kind) =>
        kind is CreditorKind.Person or CreditorKind.Wages or CreditorKind.Villager;

    public static string Label(this DebtUse use) => use switch
    {
        DebtUse.PublicGood => "公益性",
        DebtUse.Production => "生产经营性",
        DebtUse.Running => "运转性",
        DebtUse.AdvancedTaxes => "垫付税费",
        DebtUse.Interest => "利息",
        _ => throw new ArgumentOutOfRangeException(nameof(use)),
    };

    public static string Label(this DebtEvidence evidence) => evidence switch
    {
        DebtEvidence.Contract => "合同",
        DebtEvidence.Iou => "借据",
        DebtEvidence.InformalSlip => "白条",
        _ => throw new ArgumentOutOfRangeException(nameof(evidence)),
    };
}
