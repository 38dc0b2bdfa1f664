using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Organisation;
using VillageTracker.Domain.Persistence;
using VillageTracker.Domain.Resettlement.Queries;
using VillageTracker.Domain.Rules.Queries;

namespace VillageTracker.Domain.Resettlement.UseCases;

/// <summary>Check (复核) or approve (审批) statements, one or many: all that were chosen, or none.</summary>
/// <param name="Next"><see cref="StatementStatus.Checked"/> or <see cref="StatementStatus.Issued"/>.</param>
/// <param name="Chosen">Each as it was seen.</param>
public sealed record SignStatements(StatementStatus Next, IReadOnlyList<SeenStatement> Chosen);

/// <summary>A statement as it stood on the page.</summary>
public sealed record SeenStatement(int Id, int Version);

public sealed class SignStatementsHandler(VillageDb db, StatementDraftQuery drafts, RuleBookQuery rules, VillageClock clock)
{
    public const int Most = 100;

    /// <returns>How many were signed.</returns>
    /// <exception cref="RefusedException">None or too many chosen, the same person, a wrong step, or one that changed meanwhile.</exception>
    public async Task<int> HandleAsync(SignStatements request, CancellationToken cancellation)
    {
        if (request.Chosen.Count is 0 or > Most)
        {
            throw new RefusedException(new StatementsNotChosen(Most));
        }

        var seen = request.Chosen.ToDictionary(c => c.Id, c => c.Version);
        var statements = await db.Statements.Include(s => s.Allocation).ThenInclude(a => a.Home).Include(s => s.Lines).Where(s => seen.Keys.Contains(s.Id)).OrderBy(s => s.Id).ToListAsync(cancellation);
        if (statements.Count < seen.Count)
        {
            throw new NotFoundException("选中的结算单");
        }

        await RefuseOutdatedAsync(statements, cancellation);
        var (by, due) = (Signer.Of(db.Actor), (await rules.OnAsync(clock.Today, cancellation)).PaymentDue(clock.Today));
        foreach (var statement in statements)
        {
            db.ExpectVersion(statement, seen[statement.Id]);
            if (request.Next == StatementStatus.Issued)
            {
                statement.Approve(by, clock.Today, due);
            }
            else
            {
                statement.Check(by, clock.Today);
            }
        }

        db.Doing(request.Next == StatementStatus.Issued ? "结算单审批开出" : "结算单复核");
        await db.SaveChangesAsync(cancellation);
        return statements.Count;
    }

    /// <summary>Nobody signs an amount that would come out differently today by the rules of its day.</summary>
    private async Task RefuseOutdatedAsync(IReadOnlyList<Statement> statements, CancellationToken cancellation)
    {
        var checkedAgain = statements.Where(s => s is { IsSupplement: false, Status: not StatementStatus.Void }).ToList();
        var draft = await drafts.ForManyAsync([.. checkedAgain.Select(s => s.Allocation)], [.. checkedAgain.Select(s => s.IssuedOn)], cancellation);
        foreach (var statement in checkedAgain)
        {
            if (draft(statement.Allocation, statement.IssuedOn).Result.Net is var now && now != statement.Net)
            {
                throw new RefusedException(new StatementOutdated(statement.Number, statement.Net, now));
            }
        }
    }
}

/// <summary>What the statement was worked out from has changed since: an agreement's supplement, another home of the household.</summary>
public sealed record StatementOutdated(string Number, Money Written, Money Now)
    : Refusal($"结算单 {Number} 写的是 {Written.InYuan()}，按现在的协议和其他住房应为 {Now.InYuan()}，请作废重开。");

/// <summary>Nothing was chosen, or more than one can look through at once.</summary>
public sealed record StatementsNotChosen(int Most) : Refusal($"请勾选要办理的结算单，一次 1 到 {Most} 张。");
