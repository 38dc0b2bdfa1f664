using System.Collections.Frozen;
using VillageTracker.Domain.Organisation;
using VillageTracker.Domain.Projects;

namespace VillageTracker.Web.Pages.Admin.Audit;

/// <summary>The audit trail speaks in names of classes and fields, which never change; people read the office's words for them.</summary>
/// <remarks>A name without a word is shown as it is: an entry must be readable years after its class was renamed.</remarks>
public static class AuditWords
{
    private static readonly FrozenDictionary<string, string> Areas = Words(
        "Land 土地|Demolition 征收拆迁|Resettlement 安置房|Safety 企业安全|Debt 村级债务|Targets 目标任务|Projects 项目|Assets 集体资产|"
        + "Organisation 账号与单位|Rules 政策标准|Common 基础数据|Reports 报告|Persistence 系统|Audit 留痕");

    private static readonly FrozenDictionary<string, string> Subjects = Words(
        "Account 账号|AdministrativeUnit 单位|CalendarDay 日历|DatedRule 政策标准|Parcel 地块|PublicWork 道路绿化|DemolitionArea 征收片区|"
        + "DemolitionAreaLocation 片区所在村|Household 被征收户|Estate 安置小区|EstateBuilding 楼栋|Home 安置房|Allocation 选房|Statement 结算单|"
        + "StatementLine 结算明细|Payment 收付款|Enterprise 企业|Inspection 检查|Hazard 隐患|VillageDebt 债务|DebtResolution 化债|AnnualTarget 年度目标|"
        + "MonthlyActual 月度完成|Project 项目|ProjectPart 项目组成部分|ProjectStage 项目阶段|ProgressStep 进展|PracticalProject 实事工程|CollectiveAsset 集体资产|LeaseUnit 出租单元|Lease 租约|Bulk 批量数据");

    private static readonly FrozenDictionary<string, string> Fields = Words(
        "UserName 登录名|NormalizedUserName 登录名（比对用）|DisplayName 姓名|Role 角色|UnitCode 所属单位|IsDemonstration 演示数据|IsClosed 停用|"
        + "MustChangePassword 须改密码|PasswordHash 密码|SecurityStamp 登录凭据|AuthenticatorKeySealed 验证器密钥|RecoveryCodeHashes 备用码|"
        + "TwoFactorEnabled 验证器|FailedSignIns 连续输错次数|LockedUntilUtc 锁定至|Code 编号|Name 名称|Value 数值|Unit 单位|ValidFrom 生效日|ValidTo 截止日|"
        + "Source 依据|VillageCode 所属村|Kind 类别|Status 状态|Shape 边界|Note 备注|Deadline 期限|Batch 批次|HeadName 户主|Members 人口|Method 安置方式|"
        + "Number 文书编号|Date 日期|Amount 金额|PhoneSealed 电话|PhoneIndex 电话（查找用）|IdNumberSealed 身份证号|IdNumberIndex 身份证号（查找用）|"
        + "PinyinInitials 拼音首字母|StatedArea 登记面积|CertificateArea 证载面积|RecognisedArea 认定面积|Compensation 补偿款|Level 级别|ParentCode 上级单位|"
        + "Place 位置|TaxSourceNote 隐藏税源|InOrder 按顺序进行|PlannedOn 计划完成日期|StatusOn 状态日期|DoneOn 完成日期|IsShapeDemonstration 位置为演示数据|"
        + "OfferedOn 招租日期|WithdrawnOn 停止招租日期|ClaimedOn 据称已租日期|TenantName 承租人|RentPerYear 年租金|From 租期从|To 租期到|"
        + "DecisionReference 会议决议|EndedOn 终止日期|EndReason 终止原因|Area 建筑面积|IsReportedDay 只知报道日期|Reason 原因");

    private static readonly FrozenDictionary<string, string> Parts = Words("Fen （分）|Hundredths （0.01 平方米）");

    public static string Area(string name) => Areas.GetValueOrDefault(name, name);

    public static string Subject(string type) => Subjects.GetValueOrDefault(type, type);

    /// <summary>"Compensation.Fen" is 补偿款（分）.</summary>
    public static string Field(string name) => name.Split('.') is [var whole, var part]
        ? Fields.GetValueOrDefault(whole, whole) + Parts.GetValueOrDefault(part, "." + part)
        : Fields.GetValueOrDefault(name, name);

    /// <summary>A value as the trail keeps it, in words where it is one of ours.</summary>
    public static string Value(string? value) => value switch
    {
        null => "（空）",
        "True" => "是",
        "False" => "否",
        _ when Enum.TryParse<Role>(value, out var role) && !int.TryParse(value, out _) => role.Label(),
        _ when Enum.TryParse<StageStatus>(value, out var stage) && !int.TryParse(value, out _) => stage.Label(),
        _ => value,
    };

    private static FrozenDictionary<string, string> Words(string lines) => lines.Split('|').Select(line => line.Split(' ', 2))
        .ToFrozenDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal);
}
