namespace VillageTracker.Domain.Demolition.HouseholdFiles;

/// <summary>The 16 parts of a household's file (一户一档目录). Regulation on the Expropriation of Houses (征收与补偿条例) art. 29.</summary>
public enum FilePart
{
    Identity = 1, Title, Survey, Recognition, Appraisal, AppraisalReview, Agreement, Payments, Vacancy, Demolition,
    HomeChoice, Settlement, HandOver, Registration, Petition, Pictures,
}

public static class FileParts
{
    public static IReadOnlyList<FilePart> All { get; } = Enum.GetValues<FilePart>();

    /// <summary>The two digits of the index: 01.</summary>
    public static string Digits(this FilePart part) => ((int)part).ToString("00", System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>The word the screens use.</summary>
    public static string Label(this FilePart part) => part switch
    {
        FilePart.Identity => "身份、户籍材料",
        FilePart.Title => "产权证、土地证或认定书",
        FilePart.Survey => "调查登记表、照片、测绘草图",
        FilePart.Recognition => "面积认定及公示",
        FilePart.Appraisal => "评估报告、送达回证",
        FilePart.AppraisalReview => "复核、鉴定材料",
        FilePart.Agreement => "补偿协议或补偿决定",
        FilePart.Payments => "付款审批、凭证",
        FilePart.Vacancy => "腾空验收单、钥匙",
        FilePart.Demolition => "拆除验收",
        FilePart.HomeChoice => "选房确认单",
        FilePart.Settlement => "拿房结算单、收据",
        FilePart.HandOver => "交接单",
        FilePart.Registration => "不动产登记",
        FilePart.Petition => "信访、调解材料",
        FilePart.Pictures => "声像材料",
        _ => throw new ArgumentOutOfRangeException(nameof(part)),
    };

    /// <summary>Whether the part must be there by now: each from the step that brings it about; 06 only after an objection, 15 never.</summary>
    public static bool IsRequired(this FilePart part, HouseholdStatus status, CompensationMethod method, bool isContested) => part switch
    {
        FilePart.Identity or FilePart.Title or FilePart.Survey or FilePart.Recognition => status >= HouseholdStatus.Surveyed,
        FilePart.Appraisal => status >= HouseholdStatus.Appraised,
        FilePart.AppraisalReview => isContested,
        FilePart.Agreement => status >= HouseholdStatus.Signed,
        FilePart.Vacancy or FilePart.Pictures => status >= HouseholdStatus.Vacated,
        FilePart.Demolition => status >= HouseholdStatus.Demolished,
        FilePart.Payments => status >= HouseholdStatus.Settled,
        FilePart.HomeChoice or FilePart.Settlement or FilePart.HandOver => status >= HouseholdStatus.Settled && method == CompensationMethod.Exchange,
        FilePart.Registration or FilePart.Petition => false,
        _ => throw new ArgumentOutOfRangeException(nameof(part)),
    };
}
