using VillageTracker.Domain.Common;
using VillageTracker.Domain.Dashboard.Queries;

namespace VillageTracker.Web.Pages.Staff;

/// <summary>Where a thing that is due can be done.</summary>
internal static class DueLinks
{
    public static string Href(DueItem item) => item switch
    {
        { Area: "Demolition", Kind: "DemolitionArea" } => $"/demolition/areas/details/{item.Key}",
        { Area: "Demolition", Kind: "Finding" } => "/demolition/findings?status=Open",
        { Area: "Demolition", Kind: "CaseStep" } => $"/demolition/cases/area/{item.Key}",
        { Area: "Demolition", Kind: "Objection" } => $"/demolition/objections/details/{item.Key}",
        { Area: "Demolition", Kind: "CompensationDecision" } => $"/demolition/decisions/details/{item.Key}",
        { Area: "Demolition" } => $"/demolition/households/details/{item.Key}",
        { Area: "Resettlement", Kind: "Dispute" } => $"/resettlement/disputes/{item.Key}",
        { Area: "Resettlement", Kind: "Defect" } => $"/resettlement/defects/{item.Key}",
        { Area: "Resettlement", Kind: "Certificate" } => $"/resettlement/certificates/{item.Key}",
        { Area: "Resettlement" } => $"/resettlement/allocations/{item.Key}",
        { Area: "Safety", Kind: "Hazard" } => $"/safety/hazards/details/{item.Key}",
        { Area: "Safety" } => $"/safety/enterprises/details/{item.Key}",
        { Area: "Debt" } => $"/debt/debts/details/{item.Key}",
        { Area: "Projects", Kind: "PracticalProject" } => $"/projects/practical/{item.Key}",
        { Area: "Projects" } => $"/projects/details/{item.Key}",
        { Area: "Assets" } => $"/assets/details/{item.Key}",
        { Area: "Targets" } => $"/targets/details/{item.Key}",
        _ => "/staff",
    };

    /// <summary>Where all things of the kind are listed.</summary>
    public static string All(DueGroup group) => group switch
    {
        { Area: "Demolition", Kind: "Household" } => "/demolition/households?status=Vacated",
        { Area: "Demolition", Kind: "Objection" } => "/demolition/objections?state=Unanswered",
        { Area: "Resettlement", Kind: "Statement" } => "/resettlement/allocations?group=Unpaid",
        { Area: "Resettlement", Kind: "Dispute" } => "/resettlement/disputes?status=Open",
        { Area: "Resettlement", Kind: "Defect" } => "/resettlement/defects?status=Open",
        { Area: "Resettlement", Kind: "Certificate" } => "/resettlement/certificates?state=Submitted",
        { Area: "Resettlement", Kind: "FollowUp" } => "/resettlement/follow-ups",
        { Area: "Resettlement" } => "/resettlement/allocations?group=NoStatement",
        { Area: "Safety", Kind: "Hazard" } => "/safety/hazards?state=Open",
        { Area: "Safety" } => "/safety/enterprises?checks=Overdue",
        _ => "/" + group.Area.ToLowerInvariant(),
    };

    /// <summary>What the things of the kind have in common, in words.</summary>
    public static string Label(DueGroup group) => group switch
    {
        { Area: "Demolition", Kind: "Household" } => "已腾空还没拆除的房屋",
        { Area: "Demolition", Kind: "Finding" } => "守恒与疑点待核签",
        { Area: "Demolition", Kind: "CaseStep" } => "征收程序的法定期限",
        { Area: "Demolition", Kind: "Objection" } => "公示异议的受理和答复期限",
        { Area: "Demolition", Kind: "CompensationDecision" } => "补偿决定的催告和申请执行期限",
        { Area: "Demolition" } => "片区签约期限",
        { Area: "Resettlement", Kind: "Statement" } => "已开结算单还没交款",
        { Area: "Resettlement", Kind: "Dispute" } => "争议案件的办理期限",
        { Area: "Resettlement", Kind: "Defect" } => "房屋质量问题维修期限",
        { Area: "Resettlement", Kind: "Certificate" } => "已递件还没发的不动产证",
        { Area: "Resettlement", Kind: "FollowUp" } => "交房后的回访",
        { Area: "Resettlement" } => "已分房还没开结算单",
        { Area: "Safety", Kind: "Hazard" } => "隐患整改期限",
        { Area: "Safety" } => "企业滚动检查",
        { Area: "Debt", Kind: "Limitation" } => "诉讼时效将满的债务",
        { Area: "Debt" } => "到期要还的债务",
        { Area: "Projects", Kind: "PracticalProject" } => "实事工程期限",
        { Area: "Projects" } => "项目计划节点",
        { Area: "Assets" } => "租约到期",
        _ => "其他期限",
    };

    /// <summary>今天到期, 逾期 3 天, 还有 2 天.</summary>
    public static string When(DueItem item, DateOnly today) => item.DaysLate(today) switch
    {
        0 => "今天到期",
        > 0 and var late => $"逾期 {late} 天",
        var ahead => $"还有 {-ahead} 天",
    };
}
