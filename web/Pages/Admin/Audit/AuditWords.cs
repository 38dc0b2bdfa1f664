using System.Collections.Frozen;
using VillageTracker.Domain.Assets;
using VillageTracker.Domain.Debt;
using VillageTracker.Domain.Demolition;
using VillageTracker.Domain.Files;
using VillageTracker.Domain.Land;
using VillageTracker.Domain.Organisation;
using VillageTracker.Domain.Projects;
using VillageTracker.Domain.Resettlement;
using VillageTracker.Domain.Resettlement.Calculation;
using VillageTracker.Domain.Resettlement.Disputes;
using VillageTracker.Domain.Resettlement.Draws;
using VillageTracker.Domain.Resettlement.Keys;
using VillageTracker.Domain.Resettlement.Receipts;
using VillageTracker.Domain.Resettlement.Refunds;
using VillageTracker.Domain.Safety;

namespace VillageTracker.Web.Pages.Admin.Audit;

/// <summary>The audit trail speaks in names of classes and fields, which never change; people read the office's words for them.</summary>
/// <remarks>A name without a word is shown as it is: an entry must be readable years after its class was renamed.</remarks>
public static class AuditWords
{
    private static readonly FrozenDictionary<string, string> Areas = Words(
        "Land 土地|Demolition 征收拆迁|Resettlement 安置房|Safety 企业安全|Debt 村级债务|Targets 目标任务|Projects 项目|Assets 集体资产|"
        + "Organisation 账号与单位|Rules 政策标准|Common 基础数据|Reports 报告|Persistence 系统|Audit 留痕");

    private static readonly FrozenDictionary<string, string> Subjects = Words(
        "Account 账号|AdministrativeUnit 单位|CalendarDay 日历|DatedRule 政策标准|Parcel 地块|ParcelRevision 地块历史版本|ParcelSuccession 地块来源去向|ParcelWork 整备工作|LandListing 挂牌|ParcelLink 地块关联|LandClass 地类|PublicWork 道路绿化|DemolitionArea 征收片区|"
        + "DemolitionAreaLocation 片区所在村|Household 被征收户|Estate 安置小区|EstateBuilding 楼栋|Home 安置房|Allocation 选房|Statement 结算单|"
        + "StatementLine 结算明细|Payment 收付款|Enterprise 企业|Inspection 检查|Hazard 隐患|VillageDebt 债务|DebtResolution 化债|AnnualTarget 年度目标|"
        + "MonthlyActual 月度完成|Project 项目|ProjectPart 项目组成部分|ProjectStage 项目阶段|ProgressStep 进展|PracticalProject 实事工程|CollectiveAsset 集体资产|LeaseUnit 出租单元|Lease 租约|Bulk 批量数据|"
        + "DebtInterestEntry 利息确认|HazardStep 隐患处理|RiskRating 风险定级|StoredFile 照片和文件|TargetPlanPoint 序时计划|ReportedTotal 报道户数|"
        + "Draw 抽签|DrawEntrant 抽签名单|DrawHome 抽签房源|DrawDigit 现场数字|DrawPlace 抽签结果|DrawStep 抽签经手|"
        + "RefundOrder 退款单|SettlementReceipt 收据|FundRemittance 代收款解缴|SettlementAccount 收款账户|KeyHandOver 交房记录|HomeDefect 质量问题|HandOverItem 交房查验项目|Registration 办证|FollowUpVisit 回访|DisputeCase 争议案件|DisputeRecord 争议办理记录");

    private static readonly FrozenDictionary<string, string> Fields = Words(
        "UserName 登录名|NormalizedUserName 登录名（比对用）|DisplayName 姓名|Role 角色|UnitCode 所属单位|IsDemonstration 演示数据|IsClosed 停用|"
        + "MustChangePassword 须改密码|PasswordHash 密码|SecurityStamp 登录凭据|AuthenticatorKeySealed 验证器密钥|RecoveryCodeHashes 备用码|"
        + "TwoFactorEnabled 验证器|FailedSignIns 连续输错次数|LockedUntilUtc 锁定至|Code 编号|Name 名称|Value 数值|Unit 单位|ValidFrom 生效日|ValidTo 截止日|"
        + "Source 依据|VillageCode 所属村|Kind 类别|Status 状态|Shape 边界|Note 备注|Deadline 期限|Batch 批次|HeadName 户主|Members 人口|Method 安置方式|"
        + "Number 文书编号|Date 日期|Amount 金额|PhoneSealed 电话|PhoneIndex 电话（查找用）|IdNumberSealed 身份证号|IdNumberIndex 身份证号（查找用）|"
        + "PinyinInitials 拼音首字母|StatedArea 登记面积|CertificateArea 证载面积|RecognisedArea 认定面积|Compensation 补偿款|Level 级别|ParentCode 上级单位|"
        + "Place 位置|TaxSourceNote 隐藏税源|InOrder 按顺序进行|PlannedOn 计划完成日期|StatusOn 状态日期|DoneOn 完成日期|IsShapeDemonstration 位置为演示数据|"
        + "OfferedOn 招租日期|WithdrawnOn 停止招租日期|ClaimedOn 据称已租日期|TenantName 承租人|RentPerYear 年租金|From 租期从|To 租期到|"
        + "DecisionReference 会议决议|EndedOn 终止日期|EndReason 终止原因|Area 建筑面积|IsReportedDay 只知报道日期|Reason 原因|"
        + "Version 修改次数|Id 内部号|Order 顺序|Year 年度|Stage 办理阶段|StatusOrder 进度顺序|RegisteredOn 登记日期|SurveyedOn 调查日期|AppraisedOn 评估日期|SignedOn 签约日期|VacatedOn 腾空日期|DemolishedOn 拆除日期|SettledOn 结清日期|"
        + "AreaId 所属片区|Address 地址|AppraisedValue 房屋评估价|AgreedFen 协议补偿总额（分）|LandTrack 土地性质|Groups 所在村组|Households 户数|Qualifier 约数说法|IsDeadlineDemonstration 期限为演示数据|Bounds 位置范围|"
        + "HomeId 安置房|HouseholdId 被征收户|OrderInHousehold 本户第几套|AllocatedOn 分配日期|StatementIssuedOn 开单日期|PaidOn 结清日期|HandedOverOn 交房日期|ReleasedOn 退房日期|ReleaseReason 退房原因|StatementDueOn 应开单日期|Dispute 未办结原因|LookupIndex 查询码|"
        + "State 房源状态|StateReason 状态原因|RoomType 户型|PredictedArea 预测面积|MeasuredArea 实测面积|FloorMode 楼层差价方式|FloorValue 楼层差价|Building 楼栋|BuildingId 楼栋|EstateId 小区|Floor 楼层|Floors 层数|Units 单元数|Position 同层位置|"
        + "AllocationId 分配|Direction 收退方向|Net 应收应退|Debit 应收合计|Credit 抵扣合计|EntitlementLeft 剩余安置面积|IssuedOn 开出日期|PayBefore 交款期限|PreparedBy 经办人|PrintCount 打印次数|VoidedOn 作废日期|VoidReason 作废原因|Inputs 计算依据|Hash 校验码|"
        + "Group 类别|Label 项目|Quantity 数量|QuantityUnit 数量单位|UnitPrice 单价|UnitName 单元|Why 计算过程|StatementId 结算单|BankSlip 银行回单号|RecordedBy 登记人|"
        + "Industry 行业|CreditCode 统一社会信用代码|StaffCount 从业人数|PersonInCharge 主要负责人|RiskMarks 重点风险|RatedLevel 风险等级|RatedOn 定级日期|ClosedDownOn 停业日期|LandlordNote 出租承租情况|EnterpriseId 企业|"
        + "CheckedOn 检查日期|StartedAt 开始时间|EndedAt 结束时间|FirstInspector 第一名检查人员|SecondInspector 第二名检查人员|MetBy 陪同人员|Items 检查内容|Findings 检查情况|Result 检查结果|Treatment 现场处理|UnsignedReason 企业拒绝签字的原因|HazardCount 隐患条数|InspectionId 检查记录|"
        + "Description 情况|Category 隐患类别|Grade 隐患等级|FoundOn 发现日期|FoundBy 发现人|DueOn 期限|IsExtended 已延期|LastStepOn 最近处理日期|ClosedOn 销号日期|HazardId 隐患|On 日期|People 人员|"
        + "CreditorName 债权人|CreditorKind 债权人类别|Use 用途|Evidence 凭证|EvidenceNumber 凭证编号|BorrowedOn 借款日期|AgreedRatePercent 约定年利率（%）|Principal 本金|Interest 利息|ClaimedInterest 主张利息|ConfirmedInterest 确认利息|InterestTotal 利息合计|ResolvedPrincipal 已化解本金|ResolvedInterest 已化解利息|"
        + "LimitationOn 时效届满日|PostedOn 公示日期|ObjectedOn 异议日期|Objection 异议|LockedOn 锁定日期|FiledOn 备案日期|FilingNumber 备案号|AssemblyDecidedOn 村民会议日期|AssemblyDecisionNumber 村民会议决议号|IsNewDebt 新增债务|Plan 化解计划|ResponsiblePerson 责任人|ProofReference 证明材料|"
        + "Way 化解方式|CountsOn 计入日期|CreditorBefore 原债权人|CreditorAfter 新债权人|CreditorKindBefore 原债权人类别|CreditorKindAfter 新债权人类别|IsPureTransfer 只变更债权人|ReversesNumber 冲销的编号|ResolutionId 化债记录|DebtId 债务|Reference 依据材料|RatePercent 年利率（%）|Until 计息到|ConfirmedOn 确认日期|"
        + "Target 目标值|Origin 目标来源|Basis 序时算法|PlanShape 计划走势|BandFrom 区间下限|BandTo 区间上限|BandToIncluded 含上限|MayDecrease 可以减少|MustBeReached 必须完成|IsScheduleDemonstration 序时为演示数据|Month 月份|ReportedBy 填报人|ReportedOn 填报日期|TargetId 指标|CumulativePercent 累计比例（%）|"
        + "ProjectId 项目|Part 组成部分|PartId 组成部分|InitialStatus 最初状态|LinkedCode 由谁落实|AssetId 资产|UnitId 出租单元|Ownership 权属|PlannedUse 规划用途|Initials 拼音首字母|Acts 办理次数|"
        + "Layer 图层|CurrentSince 现状起始日|RetiredOn 注销日期|ParcelId 地块|LandClassEdition 地类版本|LandClassCode 地类编码|PredecessorId 原地块|SuccessorId 新地块|FinishedOn 完工日期|DoneBy 施工单位|Cost 费用|ListedOn 挂牌日期|ClosesOn 截止日期|StartingPrice 起始价|SoldOn 成交日期|Buyer 竞得人|Price 成交价|DemolitionAreaId 征收片区|"
        + "IsDayOff 休息日|Purpose 文件用途|ContentType 文件格式|Size 文件大小|Sha256 文件校验码|UploadedBy 上传人|UploadedAtUtc 上传时间|SubjectArea 所属业务|SubjectKind 所属对象|SubjectKey 所属记录|"
        + "Title 标题|BatchNames 批次|DrawOn 抽签日期|Hall 抽签地点|OnlyWithoutHome 只列没有房的户|ListHash 名单校验值|Commitment 承诺值|SecretSealed 密钥（密封）|Secret 密钥|Seed 种子|DigitActs 数字录入次数|PreviousId 被重抽的记录|RedrawReason 重抽原因|"
        + "DrawId 抽签|MaskedName 户主（遮住）|Rank 排序依据|LineCheck 行校验码|Seat 座位号|Digit 数字|EnteredBy 录入人|AtUtc 时间|StruckReason 划去原因|Turn 上台先后|HomeCode 房号|Act 经手事项|By 经手人|"
        + "Paid 已收（收退相抵）|RecordedById 登记人账号|ReversesId 冲销的那一笔|ExtendedFrom 延期前的办结期限|ObjectionId 公示异议|WordId 村民反映|ReversedOn 冲销日期|DisputeNumber 争议案件编号|PayeeName 收款户名|PayeeBank 开户行|Bank 开户行|AccountNumber 账号|SetBy 登记人|PayeeBankAccountSealed 收款账号|PayeeBankAccountIndex 收款账号（查找用）|Mandate 委托书编号|"
        + "AppliedById 申请人账号|AppliedBy 申请人|AppliedOn 申请日期|CheckedById 复核人账号|CheckedBy 复核人|ApprovedById 审批人账号|ApprovedBy 审批人|ApprovedOn 审批日期|PaidById 付款登记人账号|PaidBy 付款登记人|PaymentId 收款|Fund 代收项目|Payee 收款单位|"
        + "WaterReading 水表读数|PowerReading 电表读数|GasReading 气表读数|KeyCount 钥匙数|ReceivedBy 领取人|AcceptsSeriousDefects 住户同意带问题接收|HandedBy 交房人|HandOverId 交房记录|IsSerious 严重|RepairBy 维修期限|RepairedOn 维修日期|Repair 维修情况|Failures 复查不合格次数|"
        + "SurveyReport 测绘报告|Tax 契税|TaxBasis 完税凭证或免税依据|IsTaxExempt 契税免征|FundReceipt 维修资金收据|SubmittedOn 递件日期|Certificate 不动产权证号|OldCertificate 原房产证|OldCancelledOn 原证注销日期|Months 回访月份|IsContent 住户满意|DefectId 质量问题|VisitedBy 回访人|"
        + "Claim 诉求|Owner 责任人|OpenedOn 立案日期|OpenedBy 立案人|AcceptBy 受理告知期限|AcceptedOn 受理告知日期|Effect 处理结果|ReopensId 重新立案的原案件|CaseId 争议案件|Who 参加人|Words 情况");

    private static readonly FrozenDictionary<string, string> Parts = Words("Fen （分）|Hundredths （0.01 平方米）|HundredthsSqm （0.01 平方米）|MinX 西|MinY 南|MaxX 东|MaxY 北");

    /// <summary>Names of enum members: the first area to use a name gives its word.</summary>
    private static readonly FrozenDictionary<string, string> Values = new[]
    {
        Of<Role>(v => v.Label()), Of<StageStatus>(v => v.Label()), Of<ProjectKind>(v => v.Label()), Of<ParcelStatus>(v => v.Label()),
        Of<ParcelKind>(v => v.Label()), Of<ParcelLayer>(v => v.Label()), Of<ParcelWorkKind>(v => v.Label()), Of<ParcelWorkStatus>(v => v.Label()), Of<SuccessionKind>(v => v.Label()), Of<LandClassEdition>(v => v.Label()), Of<LandOwnership>(v => v.Label()), Of<PublicWorkKind>(v => v.Label()), Of<PublicWorkStatus>(v => v.Label()),
        Of<HouseholdStatus>(v => v.Label()), Of<CompensationMethod>(v => v.Label()), Of<LandTrack>(v => v.Label()),
        Of<AllocationStage>(v => v.Label()), Of<HomeState>(v => v.Label()), Of<DisputeReason>(v => v.Label()), Of<PaymentKind>(v => v.Label()),
        Of<SettlementDirection>(v => v.Label()), Of<HazardStatus>(v => v.Label()), Of<HazardGrade>(v => v.Label()), Of<HazardCategory>(v => v.Label()),
        Of<RiskLevel>(v => v.Label()), Of<InspectionResult>(v => v.Label()), Of<InspectionTreatment>(v => v.Label()), Of<DebtStatus>(v => v.Label()),
        Of<CreditorKind>(v => v.Label()), Of<DebtUse>(v => v.Label()), Of<DebtEvidence>(v => v.Label()), Of<DebtResolutionWay>(v => v.Label()),
        Of<AssetKind>(v => v.Label()), Of<UnitStatus>(v => v.Label()), Of<FilePurpose>(v => v.Label()), Of<RiskMarks>(v => v.Label()),
        Of<DrawKind>(v => v.Label()), Of<DrawStatus>(v => v.Label()), Of<DrawAct>(v => v.Label()),
        Of<RefundStatus>(v => v.Label()), Of<ReceiptKind>(v => v.Label()), Of<DefectKind>(v => v.Label()), Of<DefectStatus>(v => v.Label()),
        Of<DisputeStatus>(v => v.Label()), Of<DisputeLevel>(v => v.Label()), Of<DisputeSource>(v => v.Label()), Of<DisputeAct>(v => v.Label()),
    }.SelectMany(words => words).DistinctBy(word => word.Key).ToFrozenDictionary(StringComparer.Ordinal);

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
        _ when value.Split(", ") is var marks && marks.All(Values.ContainsKey) => string.Join("、", marks.Select(mark => Values[mark])),
        _ => value,
    };

    private static IEnumerable<KeyValuePair<string, string>> Of<TEnum>(Func<TEnum, string> label)
        where TEnum : struct, Enum => Enum.GetValues<TEnum>().Select(value => KeyValuePair.Create(value.ToString(), label(value)));

    private static FrozenDictionary<string, string> Words(string lines) => lines.Split('|').Select(line => line.Split(' ', 2))
        .ToFrozenDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal);
}
