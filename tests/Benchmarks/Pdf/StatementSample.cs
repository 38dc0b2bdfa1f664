using System.Globalization;
using VillageTracker.Reports.Layout;

namespace VillageTracker.Benchmarks.Pdf;

/// <summary>A made-up one-page statement, as full as a real one: 9 facts, 12 lines of 6 columns, totals in capitals, QR, 3 signatures.</summary>
internal static class StatementSample
{
    private static readonly string[] Surnames = ["王", "李", "张", "刘", "陈", "杨", "赵", "黄", "周", "吴", "徐", "孙", "胡", "朱", "高", "林"];
    private static readonly string[] Given = ["小明", "建国", "桂英", "秀兰", "志强", "䶮", "海燕", "玉梅", "德华", "国栋", "喆", "春生", "永福", "雪琴"];
    private static readonly string[] Items =
        ["安置价", "成本价", "市场价", "楼层差价", "储藏室", "维修资金", "补偿协议余款", "搬迁奖励", "临时安置费", "水电配套", "燃气配套", "有线电视"];

    public static string Name(int i) => Surnames[i % Surnames.Length] + Given[i * 7 % Given.Length];

    public static DocumentInfo Info(int i) => new()
    {
        Title = "拿房结算单",
        Issuer = "示例街道示例村村民委员会",
        AsOf = "数据截至 2020-10-31",
        Mark = "演示数据",
        Subject = Number(i),
        CreatedAt = new DateTimeOffset(2020, 10, 31, 9, 0, 0, TimeSpan.FromHours(8)),
    };

    public static string Number(int i) => string.Create(CultureInfo.InvariantCulture, $"JS-2020-{i + 1:0000}");

    public static void Compose(Flow flow, int i)
    {
        flow.Title("拿房结算单", $"编号 {Number(i)}　　结算日期 2020-10-20");
        flow.Facts(
            3,
            ("户主", Name(i)), ("户号", Text($"H{i + 1:0000}")), ("身份证号", "1101**********002X"),
            ("协议编号", Text($"XY-2018-{i + 300:0000}")), ("安置面积", Text($"{98.4m + i % 40:0.00} ㎡")), ("联系电话", "138****0000"),
            ("房号", Text($"{i % 17 + 1} 幢 {i % 4 + 1} 单元 {i % 18 + 1}0{i % 3 + 1} 室")), ("建筑面积", Text($"{110.25m + i % 30:0.00} ㎡")), ("交房日期", "2020-11-06"));
        flow.Table(new Table(
            [
                Column.Fixed("序号", 32, Align.Centre), Column.Share("项目", 1.2f), Column.Share("依据", 1.5f),
                Column.Fixed("数量", 62, Align.Right), Column.Fixed("单价（元）", 72, Align.Right), Column.Fixed("金额（元）", 84, Align.Right),
            ])
        {
            Rows = [.. Enumerable.Range(0, 12).Select(line => Row(i, line))],
            Totals = [["", "应交合计", "", "", "", Text($"{163525.25m + i * 137:N2}")]],
            Grid = true,
        });
        flow.Facts(1, ("大写金额", Capitals(i)));
        flow.Paragraph("本结算单依据房屋征收补偿协议、选房确认单和现行价格表计算。如对金额有异议，请在收到之日起七日内向村民委员会书面提出；逾期未提出的，视为同意。", Styles.Value);
        flow.Qr("https://example.invalid/verify/" + Number(i), 68, "扫描二维码核对本单的编号、金额和状态。\n核对码 " + Text($"{i * 7919 % 1000000:000000}"));
        flow.Signatures("户主（签字、按手印）", "村民委员会（盖章）", "经办人");
    }

    private static Cell[] Row(int i, int line)
    {
        var amount = 1650.00m * (line + 1) + i * 13 % 9000;
        return [Text($"{line + 1}"), Items[line], Text($"价格表第 {line + 3} 项"), Text($"{90 + line + i % 10:0.00}"), Text($"{1650 + line * 25:N2}"), Text($"{amount:N2}")];
    }

    private static string Capitals(int i)
    {
        const string Digits = "零壹贰叁肆伍陆柒捌玖";
        return $"人民币{Digits[i % 9 + 1]}拾{Digits[i * 3 % 9 + 1]}万{Digits[i * 5 % 9 + 1]}仟{Digits[i * 7 % 9 + 1]}佰{Digits[i % 8 + 1]}拾{Digits[i % 7 + 1]}元{Digits[i % 6 + 1]}角{Digits[i % 5 + 1]}分";
    }

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
