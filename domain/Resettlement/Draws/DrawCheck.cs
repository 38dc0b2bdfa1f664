using System.Globalization;
using VillageTracker.Domain.Common;

namespace VillageTracker.Domain.Resettlement.Draws;

/// <summary>Does a draw again from its file and says what is not so (核对抽签文件).</summary>
/// <remarks>The page that works without the network (draw-verifier.html) takes the same steps in the same order.</remarks>
public static class DrawCheck
{
    private const int MostFaults = 5;

    /// <exception cref="RefusedException"><see cref="DrawFileUnreadable"/>.</exception>
    public static DrawVerdict Of(string text) => Of(DrawFile.Parse(text), new DrawFileLines(text));

    public static DrawVerdict Of(DrawFile file) => Of(file, new DrawFileLines(file.ToJson()));

    private static DrawVerdict Of(DrawFile file, DrawFileLines lines)
    {
        var hasResult = file.Secret.Length > 0 || file.Result.Count > 0;
        List<DrawCheckStep> steps = [Form(file, lines)];
        if (!steps[0].IsRight)
        {
            return new(steps, hasResult);
        }

        var list = ListOf(file);
        steps.Add(Lines(file, lines));
        steps.Add(Step("名单校验值", $"重新计算得到 {list.Hash()}，与文件一致", Equal(list.Hash(), file.ListHash, "名单校验值", "listHash", lines, "名单里有内容被改过")));
        if (hasResult)
        {
            var seed = DrawHash.Seed(file.ListHash, file.Secret, file.Digits);
            steps.Add(Step("承诺值", "密钥与抽签前公布的承诺值相符", Equal(DrawHash.Commitment(file.Secret), file.Commitment, "承诺值", "commitment", lines, "密钥或承诺值被改过")));
            steps.Add(Step("现场数字", Words($"{file.Digits.Count} 位代表报的数字齐全"), Digits(file, lines)));
            steps.Add(Step("种子", $"重新计算得到 {seed}，与文件一致", Equal(seed, file.Seed, "种子", "seed", lines, "名单校验值、密钥或现场数字被改过")));
            steps.Add(Step("结果", Words($"重新抽签，{file.Result.Count} 户的结果逐户一致"), DrawResultCheck.Of(list, file, lines)));
        }

        return new(steps, hasResult);
    }

    private static DrawList ListOf(DrawFile file) => new(
        file.Number, Enum.Parse<DrawKind>(file.Kind), file.Title, file.Demonstration, [.. file.Batches.Select(b => b.Label)],
        file.Entrants.Select(e => e.Entry), file.Homes.Select(h => h.Code));

    private static DrawCheckStep Form(DrawFile file, DrawFileLines lines)
    {
        List<DrawFault> faults = [];
        if (file.Version != DrawHash.Version)
        {
            faults.Add(new($"文件版本是“{file.Version}”，这里只认 {DrawHash.Version}", lines.OfField("version")));
        }

        if (!Enum.TryParse<DrawKind>(file.Kind, out var kind) || kind.ToString() != file.Kind)
        {
            faults.Add(new($"不认识的抽签方式“{file.Kind}”", lines.OfField("kind")));
        }

        return Step("版本和格式", $"版本 {DrawHash.Version}，{file.Number}", faults);
    }

    /// <summary>Each line has its check, stands in order and once.</summary>
    private static DrawCheckStep Lines(DrawFile file, DrawFileLines lines)
    {
        IEnumerable<DrawFault?> faults =
        [
            .. file.Batches.Select((b, n) => b.Batch == n + 1 ? null : new DrawFault($"批次“{b.Label}”的批号应为 {n + 1}", lines.OfRow("batches", n))),
            .. file.Entrants.Select((e, n) => e.Check == DrawHash.OfLine(e.Entry.Line) ? null : new DrawFault($"{e.Code} 的行校验码不对，这一行被改过", lines.OfRow("entrants", n))),
            .. file.Entrants.Select((e, n) => e.Batch >= 1 && e.Batch <= file.Batches.Count ? null : new DrawFault($"{e.Code} 的批号 {e.Batch} 不在批次表里", lines.OfRow("entrants", n))),
            .. InOrder([.. file.Entrants.Select(e => (e.Batch, e.Code))], "entrants", lines),
            .. file.Homes.Select((h, n) => h.Check == DrawHash.OfLine(DrawList.HomeLine(h.Code)) ? null : new DrawFault($"房号 {h.Code} 的行校验码不对，这一行被改过", lines.OfRow("homes", n))),
            .. InOrder([.. file.Homes.Select(h => (1, h.Code))], "homes", lines),
        ];
        var homes = file.Homes.Count == 0 ? "" : $"，{file.Homes.Count} 套房";
        return Step("名单逐行", Words($"{file.Entrants.Count} 户{homes}，逐行校验码都对"), faults.OfType<DrawFault>());
    }

    private static IEnumerable<DrawFault> InOrder(IReadOnlyList<(int Batch, string Code)> rows, string section, DrawFileLines lines)
    {
        HashSet<string> seen = new(StringComparer.Ordinal);
        for (var n = 0; n < rows.Count; n++)
        {
            if (!seen.Add(rows[n].Code))
            {
                yield return new($"{rows[n].Code} 在名单里出现两次", lines.OfRow(section, n));
            }
            else if (n > 0 && (rows[n].Batch, string.CompareOrdinal(rows[n].Code, rows[n - 1].Code)).CompareTo((rows[n - 1].Batch, 0)) < 0)
            {
                yield return new($"{rows[n].Code} 没有按批次和编号排在应在的位置", lines.OfRow(section, n));
            }
        }
    }

    private static IEnumerable<DrawFault> Digits(DrawFile file, DrawFileLines lines)
    {
        HashSet<int> seats = [];
        for (var n = 0; n < file.Digits.Count; n++)
        {
            var (seat, digit) = (file.Digits[n].Seat, file.Digits[n].Digit);
            if (!seats.Add(seat))
            {
                yield return new(Words($"{seat} 号代表报了两次"), lines.OfRow("digits", n));
            }

            if (digit is < 0 or > 9)
            {
                yield return new(Words($"{seat} 号代表报的“{digit}”不是 0 至 9 的数字"), lines.OfRow("digits", n));
            }
        }
    }

    private static IEnumerable<DrawFault> Equal(string computed, string stated, string name, string field, DrawFileLines lines, string cause) =>
        computed == stated ? [] : [new($"{name}不符：文件写的是 {stated}，重新计算是 {computed}；{cause}", lines.OfField(field))];

    private static DrawCheckStep Step(string name, string words, IEnumerable<DrawFault> faults) => new(name, words, [.. faults.Take(MostFaults)]);

    private static string Words(FormattableString words) => words.ToString(CultureInfo.InvariantCulture);
}
