using VillageTracker.Domain.Resettlement;
using VillageTracker.Domain.Resettlement.Queries;
using VillageTracker.Domain.Resettlement.UseCases;

namespace VillageTracker.Web.Pages.Resettlement.Statements;

public sealed class CheckModel(StatementsToSignQuery waiting, SignStatementsHandler sign) : SignPageModel(waiting, sign)
{
    public override string Act => "复核";

    protected override StatementStatus Before => StatementStatus.Prepared;

    protected override StatementStatus After => StatementStatus.Checked;
}
