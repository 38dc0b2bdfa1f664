using VillageTracker.Domain.Resettlement.Queries;
using VillageTracker.Reports.Layout;

namespace VillageTracker.Reports.Documents.Statements;

/// <summary>How closely a statement is set, so that few lines fill the page with air and many still fit on one.</summary>
internal sealed record StatementDensity(float HeadRow, TextStyle Lines, TextStyle Small, float Net, float Signatures)
{
    private static readonly StatementDensity Roomy = new(24, Cell(9, 1.65f), Fine(8, 1.6f), 52, 150);
    private static readonly StatementDensity Normal = new(21, Cell(8.5f, 1.45f), Fine(7.5f, 1.45f), 46, 124);
    private static readonly StatementDensity Tight = new(18.5f, Cell(7.5f, 1.15f), Fine(6.6f, 1.35f), 44, 104);

    private static readonly StatementDensity Dense = new(17, Cell(7f, 1.1f), Fine(6.2f, 1.25f), 42, 98);

    /// <summary>By what stands on the paper: its lines, where the entitlement comes from, the payments so far. Always one page.</summary>
    public static StatementDensity For(StatementView statement) =>
        (statement.Lines.Count + statement.Payments.Count + (statement.EntitlementWhy is null ? 0 : 1)) switch { <= 4 => Roomy, <= 7 => Normal, <= 10 => Tight, _ => Dense };

    private static TextStyle Cell(float size, float leading) => Styles.Cell with { Size = size, Leading = leading };

    private static TextStyle Fine(float size, float leading) => Styles.Small with { Size = size, Leading = leading };
}
