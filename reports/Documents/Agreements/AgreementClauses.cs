using System.Globalization;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Demolition;
using VillageTracker.Domain.Demolition.Compensation;
using VillageTracker.Domain.Demolition.Queries;
using VillageTracker.Reports.Layout;

namespace VillageTracker.Reports.Documents.Agreements;

/// <summary>The clauses of an agreement after the amounts: homes, moving and transition, payment, promises, dispute.</summary>
internal static class AgreementClauses
{
    private static readonly TextStyle Body = Styles.Body with { Size = 9.5f, Leading = 1.5f };
    private static readonly string[] Numerals = ["二", "三", "四", "五", "六", "七"];

    public static void Compose(AgreementView view, Flow flow)
    {
        var clauses = All(view).ToList();
        for (var i = 0; i < clauses.Count; i++)
        {
            var (heading, text) = clauses[i];
            flow.KeepTogether(clause => clause.Heading(2, view.Agreement.IsSupplement ? heading : $"{Numerals[i]}、{heading}").Paragraph(text, Body));
        }
    }

    private static IEnumerable<(string Heading, string Text)> All(AgreementView view)
    {
        var (a, t) = (view.Agreement, view.Agreement.Terms);
        if (a.Method == CompensationMethod.Exchange)
        {
            yield return ("产权调换", $"安置面积：{t.EntitledWhy}\n安置房：{t.Homes}。\n被征收房屋价值 {a.ByArea} 元换成上述安置面积；安置房按拿房时的实测面积结算，本协议抵扣款 {a.SetOff} 元在拿房结算单中列抵。");
        }

        yield return ("搬迁和过渡", Moving(view));
        yield return ("付款", (a.Cash == Money.Zero ? "本协议没有需要货币支付的款项。" : $"甲方应于 {Words.Day(t.PayBefore)} 前，先补偿、后搬迁，将货币支付款 {a.Cash} 元汇入乙方指定账户：{t.Payee}，{t.PayeeBank}，账号 {view.AccountMasked}（全号密封存档）。不付现金，不经个人转手。")
            + $"\n任何一方逾期付款的，每逾期一天按逾期款的 {t.LatePercentPerDay.ToString("0.####", CultureInfo.InvariantCulture)}% 向对方支付违约金。");
        yield return ("双方承诺", "1. 乙方保证对被征收房屋有合法权利，没有隐瞒的抵押、查封、租赁和共有关系，由此产生的纠纷由乙方处理。\n"
            + "2. 乙方搬迁前结清水、电、气、通讯等费用，交房时不拆除、不损坏已补偿的门窗、设施。\n"
            + "3. 乙方将房屋所有权证、土地使用权证交甲方，由甲方统一办理注销登记。\n"
            + "4. 甲方不以停水、停电、停气、停热、断路等方式迫使搬迁。");
        yield return ("违约和争议", "一方不履行本协议约定义务的，另一方可以依法提起诉讼（《国有土地上房屋征收与补偿条例》第二十五条）；属于集体土地的，乙方也可以依法申请行政复议或者提起行政诉讼。");
        yield return ("附则", $"本协议按 {view.PolicyReference}（{view.PolicySource}）计算。本协议签订后不再修改，变更只能另签补充协议。一式四份，甲乙双方、征收实施单位、档案各一份，自双方签字盖章之日起生效。");
    }

    private static string Moving(AgreementView view)
    {
        var (a, t) = (view.Agreement, view.Agreement.Terms);
        var move = $"乙方应于 {Words.Day(t.MoveBefore)} 前搬出并交付空房，由双方验收；搬迁费 {Of(a, CompensationCode.Moving)} 元已列入上表。";
        if (a.Method == CompensationMethod.Money)
        {
            return move + $"\n货币补偿按 {t.TransitionMonths.ToString(CultureInfo.InvariantCulture)} 个月一次性发给临时安置费 {Of(a, CompensationCode.Transition)} 元，以后不再发。";
        }

        var mode = t.Transition == TransitionMode.RentalHouse
            ? "由甲方提供周转用房，约定期内不发临时安置费；超过约定期限的，按方案另发。"
            : $"由乙方自行过渡，临时安置费每月 {t.TransitionRate}元/㎡×{t.RecognisedArea}㎡＝{t.RecognisedArea * t.TransitionRate} 元，约定期内共 {Of(a, CompensationCode.Transition)} 元；超过约定期限的，按方案规定的倍数发到拿房通知载明的期限为止。";
        return $"{move}\n过渡期限 {t.TransitionMonths.ToString(CultureInfo.InvariantCulture)} 个月，自腾空验收次日起算，{mode}";
    }

    private static Money Of(CompensationAgreement agreement, CompensationCode code) =>
        agreement.Lines.Where(l => l.Code == code).Select(l => l.Amount).Sum();
}
