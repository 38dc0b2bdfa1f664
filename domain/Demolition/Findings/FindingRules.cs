namespace VillageTracker.Domain.Demolition.Findings;

/// <summary>Codes of the dated rules by which the checks decide (疑点核对口径).</summary>
public static class FindingRules
{
    /// <summary>核签期限: days within which a finding is signed off.</summary>
    public const string DaysToSign = "Findings.DaysToSign";

    /// <summary>认定面积超过证载面积的比例 in percent, above which a household is listed.</summary>
    public const string RecognisedOverCertificatePercent = "Findings.RecognisedOverCertificatePercent";

    /// <summary>评估单价偏离片区平均的比例 in percent, above which a household is listed.</summary>
    public const string AppraisalOffAveragePercent = "Findings.AppraisalOffAveragePercent";

    /// <summary>片区建筑面积与用地面积之比 in percent, above which an area is listed: houses can't be larger than their ground many times over.</summary>
    public const string FloorOverGroundPercent = "Findings.FloorOverGroundPercent";

    /// <summary>片区边界面积与所属地块之和允许相差的比例 in percent.</summary>
    public const string ParcelsOffAreaPercent = "Findings.ParcelsOffAreaPercent";
}
