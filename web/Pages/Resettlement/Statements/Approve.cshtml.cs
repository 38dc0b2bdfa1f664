using VillageTracker.Domain.Resettlement;
using VillageTracker.Domain.Resettlement.Queries;
using VillageTracker.Domain.Resettlement.UseCases;
using VillageTracker.Web.Infrastructure;

namespace VillageTracker.Web.Pages.Resettlement.Statements;

[Requires("Resettlement.Approve")]
public sealed class ApproveModel(StatementsToSignQuery waiting, SignStatementsHandler sign) : SignPageModel(waiting, sign)
{
    public override string Act => "审批";

    protected override StatementStatus Before => StatementStatus.Checked;

    protected override StatementStatus After => StatementStatus.Issued;
}
