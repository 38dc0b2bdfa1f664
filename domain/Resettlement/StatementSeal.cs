using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace VillageTracker.Domain.Resettlement;

/// <summary>The one written form of a statement's content over which its SHA-256 is taken; the same on every machine.</summary>
/// <remarks>Lines end in a line feed, fields are parted by |, amounts are whole fen. Payments, prints and voiding are not content.</remarks>
public static class StatementSeal
{
    public static string HashOf(Statement statement) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Content(statement))));

    /// <summary>Whether the stored rows still are what was issued.</summary>
    public static bool Holds(Statement statement) => HashOf(statement) == statement.Hash;

    private static string Content(Statement s)
    {
        var text = new StringBuilder()
            .Append(s.ApprovedById is null
                ? Line("statement", "1", s.Number, Day(s.IssuedOn), Day(s.PayBefore), s.PreparedBy) // of the time before three people signed
                : Line("statement", "2", s.Number, Day(s.IssuedOn), Day(s.PayBefore), s.PreparedBy, s.CheckedBy ?? "", s.ApprovedBy ?? ""));
        foreach (var line in s.Lines.OrderBy(l => l.Order))
        {
            text.Append(Line("line", Text(line.Order), line.Group.ToString(), line.UnitName ?? "", line.Label,
                line.Quantity?.ToString("0.0000", CultureInfo.InvariantCulture) ?? "", line.QuantityUnit,
                line.UnitPrice is { } price ? Text(price.Fen) : "", Text(line.Amount.Fen), line.Why));
        }

        return text
            .Append(Line("total", Text(s.Debit.Fen), Text(s.Credit.Fen), Text(s.Net.Fen), s.Direction.ToString(), Text(s.EntitlementLeft.HundredthsSqm)))
            .Append(Line("inputs", s.Inputs)).ToString();
    }

    private static string Line(params string[] fields) => string.Join('|', fields) + "\n";

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Text(long value) => value.ToString(CultureInfo.InvariantCulture);
}
