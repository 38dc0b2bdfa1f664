using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using VillageTracker.Domain.Common;

namespace VillageTracker.Domain.Demolition.Compensation;

/// <summary>The one written form of a signed agreement's content over which its SHA-256 is taken; the same on every machine.</summary>
/// <remarks>
/// Lines end in a line feed, fields are parted by |, amounts are whole fen. The payee's account goes in as its keyed index. Prints and
/// voiding are not content.
/// </remarks>
public static class AgreementSeal
{
    public static string HashOf(CompensationAgreement agreement) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Content(agreement))));

    /// <summary>Whether the stored rows still are what was signed; null while nothing is signed.</summary>
    public static bool? Holds(CompensationAgreement agreement) => agreement.Hash is { } hash ? HashOf(agreement) == hash : null;

    private static string Content(CompensationAgreement a)
    {
        var t = a.Terms;
        var text = new StringBuilder()
            .Append(Line("agreement", "1", a.Number, Text(a.Sequence), Day(a.DrawnOn), Day(a.SignedOn), a.DrawnBy, a.Method.ToString(), a.Cause ?? ""))
            .Append(Line("parties", t.PartyA, t.Agency, t.HeadName, t.HeadMasked))
            .Append(Line("house", t.Address, t.Certificate, Area(t.CertificateArea), Area(t.RecognisedArea), t.ApprovedUse, t.ActualUse, t.Structure))
            .Append(Line("home", Area(t.EntitledArea), t.EntitledWhy, t.Homes, t.Transition.ToString(), Text(t.TransitionMonths), Text(t.TransitionRate.FenPerSqm)))
            .Append(Line("terms", Day(t.PayBefore), Day(t.MoveBefore), Number(t.LatePercentPerDay), t.Payee, t.PayeeBank,
                a.PayeeBankAccountIndex is { } index ? Convert.ToHexStringLower(index) : ""));
        foreach (var line in a.Lines.OrderBy(l => l.Order))
        {
            text.Append(Line("line", Text(line.Order), line.Code.ToString(), line.Item, Number(line.Quantity), line.Unit, Number(line.Rate),
                Text(line.Amount.Fen), line.Use.ToString(), line.Rule, line.Why));
        }

        return text
            .Append(Line("total", Text(a.Total.Fen), Text(a.Cash.Fen), Text(a.ByArea.Fen), Text(a.SetOff.Fen), Text(a.Before.Fen)))
            .Append(Line("inputs", a.Inputs)).ToString();
    }

    private static string Line(params string[] fields) => string.Join('|', fields) + "\n";

    private static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";

    private static string Area(FloorArea area) => Text(area.HundredthsSqm);

    private static string Number(decimal? value) => value?.ToString("0.####", CultureInfo.InvariantCulture) ?? "";

    private static string Text(long value) => value.ToString(CultureInfo.InvariantCulture);
}
