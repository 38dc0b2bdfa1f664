using System.Globalization;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Demolition;
using VillageTracker.Domain.Demolition.Compensation;
using VillageTracker.Domain.Demolition.Queries;
using VillageTracker.Reports.Layout;

namespace VillageTracker.Reports.Documents.Agreements;

/// <summary>
/// The compensation agreement (补偿协议) or a supplement to it: parties, house, amounts with the working of each, homes, transition, payment,
/// promises, signature places, and a QR code with number, fingerprint and total.
/// </summary>
public static class AgreementPaper
{
    public static DocumentInfo Info(AgreementView view) => new()
    {
        Title = $"{TitleOf(view)} {view.Agreement.Number}",
        Issuer = view.Agreement.Terms.PartyA,
        AsOf = view.Agreement.Status switch
        {
            AgreementStatus.Drawn => "待签稿，签订后生效",
            AgreementStatus.Void => $"{Words.Day(view.Agreement.VoidedOn)} 作废",
            _ => Words.Text($"第 {Math.Max(1, view.Agreement.PrintCount)} 次打印"),
        },
        Mark = view.Agreement.IsDemonstration ? Words.DemonstrationMark : "",
        Subject = view.Agreement.Number,
        CreatedAt = new((view.Agreement.SignedOn ?? view.Agreement.DrawnOn).ToDateTime(TimeOnly.MinValue), TimeSpan.FromHours(8)),
    };

    public static PdfResult Compose(AgreementView view) => PdfDocument.Compose(Info(view), flow => Compose(view, flow));

    public static void Compose(AgreementView view, Flow flow)
    {
        var a = view.Agreement;
        if (a.Status == AgreementStatus.Void)
        {
            flow.Notice($"本协议已于 {Words.Day(a.VoidedOn)} 作废：{a.VoidReason}", Palette.Red);
        }

        flow.Title(TitleOf(view), $"编号 {a.Number}　　片区 {view.AreaCode} {view.AreaName}　　户号 {view.HouseholdCode}");
        Parties(view, flow);
        if (a.IsSupplement)
        {
            AgreementChange.Compose(view, flow);
        }

        AgreementAmounts.Compose(view, flow);
        AgreementClauses.Compose(view, flow);
        flow.KeepTogether(end =>
        {
            end.Signatures("甲方（盖章）", "征收实施单位（盖章）", "乙方（签字、按手印）");
            end.Qr(CodeText(view), 70, Code(view));
        });
    }

    /// <summary>What the QR code says: number, the first 16 digits of the SHA-256 (none before signing), and the total in yuan.</summary>
    public static string CodeText(AgreementView view) => Words.Text($"{view.Agreement.Number} {Fingerprint(view)} TOTAL {view.Agreement.Total.Yuan:0.00}");

    public static string Fingerprint(AgreementView view) => view.Agreement.Hash is { } hash ? hash[..16].ToUpperInvariant() : "UNSIGNED";

    private static string Code(AgreementView view) => view.Agreement.Hash is null
        ? $"{view.Agreement.Number}\n本稿尚未签订，没有校验码。"
        : $"{view.Agreement.Number}\n校验码 {string.Join(' ', Fingerprint(view).Chunk(4).Select(c => new string(c)))}\n扫码得到的编号、校验码和总额应与本协议及系统页面一致。";

    private static string TitleOf(AgreementView view) => (view.Agreement.IsSupplement, view.Agreement.Method) switch
    {
        (true, _) => Words.Text($"房屋征收补偿补充协议（第 {view.Agreement.Sequence} 次）"),
        (_, CompensationMethod.Money) => "房屋征收货币补偿协议",
        _ => "房屋征收产权调换协议",
    };

    private static void Parties(AgreementView view, Flow flow)
    {
        var t = view.Agreement.Terms;
        FormGrid grid = new(2, 66, 22,
        [
            [new("甲　　方", t.PartyA), new("实施单位", t.Agency.Length > 0 ? t.Agency : "无")],
            [new("乙　　方", t.HeadName), new("身份证号", t.HeadMasked)],
            [new("房屋坐落", t.Address), new("产权证号", t.Certificate)],
            [new("证载面积", t.CertificateArea.InSquareMetres()), new("认定面积", t.RecognisedArea.InSquareMetres())],
            [new("批准用途", t.ApprovedUse), new("实际用途", t.ActualUse)],
            [new("结构层数", t.Structure), new("补偿方式", view.Agreement.Method.Label())],
        ]);
        flow.Draw(grid.Height, grid.Draw).Space(8);
        flow.Paragraph("根据《国有土地上房屋征收与补偿条例》《中华人民共和国土地管理法》及本片区补偿安置方案，甲乙双方经协商一致，签订本协议。");
    }
}
