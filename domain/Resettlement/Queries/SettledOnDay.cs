namespace VillageTracker.Domain.Resettlement.Queries;

/// <summary>Which statements were settled at the end of a past day: a payment counts until the day of its own counter-entry.</summary>
/// <remarks>
/// <see cref="Statement.SettledOn"/> and <see cref="Allocation.PaidOn"/> say what is so now; a reversal or a refund that the bank sent back takes them
/// away. What was so before that day is read from the payments. Two conditions and not one, because SQL Server counts nothing over a subquery.
/// </remarks>
internal static class SettledOnDay
{
    /// <summary>Settled on that day, and their money was taken back since.</summary>
    public static IQueryable<Statement> SettledThenReopened(this IQueryable<Statement> statements, DateOnly day) => statements.Where(s =>
        (s.SettledOn == null || s.SettledOn > day)
        && s.Payments.Any(p => p.PaidOn <= day && p.ReversedOn > day)
        && s.Payments.Where(p => p.PaidOn <= day).Sum(p => p.Kind == PaymentKind.Received || p.Kind == PaymentKind.CameBack ? p.Amount.Fen : -p.Amount.Fen) == s.Net.Fen);

    /// <summary>The first statements of homes among them.</summary>
    public static IQueryable<Statement> HomesSettledThenReopened(this IQueryable<Statement> statements, DateOnly day) =>
        statements.InForceOn(day).Originals().SettledThenReopened(day);
}
