namespace VillageTracker.Domain.Resettlement.Queries;

/// <summary>Which statements count: those that the approver let out (已开出).</summary>
public static class StatementsThatCount
{
    /// <summary>Issued and not void.</summary>
    public static IQueryable<Statement> InForce(this IQueryable<Statement> statements) => statements.Where(s => s.Status == StatementStatus.Issued);

    /// <summary>Waiting to be checked or approved.</summary>
    public static IQueryable<Statement> OnItsWay(this IQueryable<Statement> statements) =>
        statements.Where(s => s.Status == StatementStatus.Prepared || s.Status == StatementStatus.Checked);

    /// <summary>Issued by a day and not void by then.</summary>
    public static IQueryable<Statement> InForceOn(this IQueryable<Statement> statements, DateOnly on) =>
        statements.Where(s => s.ApprovedOn <= on && (s.VoidedOn == null || s.VoidedOn > on));

    /// <summary>Without supplements (补充结算单): one for each home.</summary>
    public static IQueryable<Statement> Originals(this IQueryable<Statement> statements) => statements.Where(s => s.SupplementsId == null);

    /// <summary>Not void: also those that still wait to be checked or approved; they hold what they set off.</summary>
    public static IQueryable<Statement> Standing(this IQueryable<Statement> statements) => statements.Where(s => s.VoidedOn == null);
}
