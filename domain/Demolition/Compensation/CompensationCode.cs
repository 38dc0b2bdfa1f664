namespace VillageTracker.Domain.Demolition.Compensation;

/// <summary>What compensation is paid for (补偿项目). Stored by name; the short code stands on papers.</summary>
public enum CompensationCode
{
    /// <summary>房屋价值补偿: the appraised value of the house (征收与补偿条例 art. 17(1), 19).</summary>
    HouseValue,

    /// <summary>装饰装修补偿: as appraised, or by catalogue.</summary>
    Decoration,

    /// <summary>附属物补偿: fences, wells, pavement, trees; number times catalogue price.</summary>
    Attachment,

    /// <summary>青苗补偿: belongs to the owner of the crop (土地管理法实施条例 art. 32).</summary>
    Crop,

    /// <summary>搬迁费: once for money, as often as the policy says for an exchange with transition (art. 22).</summary>
    Moving,

    /// <summary>临时安置费 (过渡费): months until the new home is there (art. 22).</summary>
    Transition,

    /// <summary>停产停业损失 (art. 23).</summary>
    BusinessLoss,

    /// <summary>奖励: by tiers of signing dates, nothing outside them (art. 17, last paragraph).</summary>
    Award,

    /// <summary>补助: for households in need, by the policy's groups.</summary>
    Subsidy,

    /// <summary>公共附属物: what several households own together, divided by their number.</summary>
    SharedItem,

    /// <summary>违建自行拆除补助: illegal buildings are not compensated (art. 24), only the labour of pulling them down.</summary>
    SelfDemolition,

    /// <summary>土地补偿费、安置补助费: to the collective and its people (土地管理法 art. 48), never in a household's total.</summary>
    Land,

    /// <summary>被征地农民社会保障费: to the separate account (土地管理法实施条例 art. 32), never in a household's total.</summary>
    SocialSecurity,
}

public static class CompensationCodes
{
    /// <summary>The short code on papers: HV, DEC …</summary>
    public static string Abbreviation(this CompensationCode code) => Of(code).Abbreviation;

    /// <summary>The office's word.</summary>
    public static string Label(this CompensationCode code) => Of(code).Label;

    /// <summary>Paid to the collective, its people or the social security account, not to a household.</summary>
    public static bool IsForTheCollective(this CompensationCode code) => code is CompensationCode.Land or CompensationCode.SocialSecurity;

    private static (string Abbreviation, string Label) Of(CompensationCode code) => code switch
    {
        CompensationCode.HouseValue => ("HV", "房屋价值补偿"),
        CompensationCode.Decoration => ("DEC", "装饰装修补偿"),
        CompensationCode.Attachment => ("ATT", "附属物补偿"),
        CompensationCode.Crop => ("CROP", "青苗补偿"),
        CompensationCode.Moving => ("MOVE", "搬迁费"),
        CompensationCode.Transition => ("TEMP", "临时安置费"),
        CompensationCode.BusinessLoss => ("BIZ", "停产停业损失补偿"),
        CompensationCode.Award => ("AWD", "奖励"),
        CompensationCode.Subsidy => ("SUB", "补助"),
        CompensationCode.SharedItem => ("PUB", "公共附属物补偿"),
        CompensationCode.SelfDemolition => ("ILL", "违建自行拆除补助"),
        CompensationCode.Land => ("LAND", "土地补偿费和安置补助费"),
        CompensationCode.SocialSecurity => ("SOC", "被征地农民社会保障费"),
        _ => throw new ArgumentOutOfRangeException(nameof(code)),
    };
}
