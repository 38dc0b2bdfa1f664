using VillageTracker.Domain.Resettlement.Draws;
using VillageTracker.Domain.Resettlement.Draws.Queries;
using VillageTracker.Reports.Layout;

namespace VillageTracker.Reports.Documents.Draws;

/// <summary>How a paper about a draw is printed.</summary>
/// <param name="Address">Where the public finds the draw, for the QR code.</param>
/// <param name="Issuer">Who issues it.</param>
/// <param name="IsA3">For the board.</param>
public sealed record DrawPaperOptions(string Address, string Issuer, bool IsA3);

/// <summary>
/// Before the draw the notice of the frozen list (名单公示) with its hash and the commitment; after it the record (抽签记录) with digits, secret, seed,
/// result, who acted, and places to sign.
/// </summary>
public static class DrawPaper
{
    public static PdfResult Compose(DrawView view, DrawPaperOptions options)
    {
        var (draw, frozen) = (view.Draw, view.Draw.StepOf(DrawAct.Freeze) ?? view.Draw.StepOf(DrawAct.Prepare)!);
        var info = new DocumentInfo
        {
            Title = $"{TitleOf(draw)} {draw.Number}",
            Issuer = options.Issuer,
            AsOf = draw.ListHash is { } hash ? $"名单校验值 {hash[..16]}" : "名单未封存，不能张贴",
            Mark = draw.IsDemonstration ? Words.DemonstrationMark : "",
            Subject = draw.Number,
            CreatedAt = new((draw.StepOf(DrawAct.Run) ?? frozen).AtUtc, TimeSpan.Zero),
            IsA3 = options.IsA3,
        };
        return PdfDocument.Compose(info, flow => Compose(view, options, flow));
    }

    public static string TitleOf(Draw draw) => draw.Places.Count > 0 ? "抽签记录" : "抽签名单公示";

    private static void Compose(DrawView view, DrawPaperOptions options, Flow flow)
    {
        var draw = view.Draw;
        flow.Title(TitleOf(draw), $"{draw.Number}　{draw.Title}");
        Warnings(view, flow);
        flow.Facts(2, ("片区", view.AreaName), ("方式", draw.Kind.Label()), ("抽签日期", Words.LongDay(draw.DrawOn)), ("地点", draw.Hall),
            ("参加户", Words.Text($"{draw.Entrants.Count} 户")), ("房源", draw.Homes.Count > 0 ? Words.Text($"{draw.Homes.Count} 套") : "不抽房号"));
        flow.Paragraph(draw.Kind.Explanation());
        Hashes(draw, flow);
        if (draw.Places.Count > 0)
        {
            Result(view, flow);
        }
        else
        {
            Entrants(draw, flow);
        }

        flow.KeepTogether(end => Foot(draw, options, end));
    }

    private static void Warnings(DrawView view, Flow flow)
    {
        if (view.Draw.StepOf(DrawAct.Void) is { } voided)
        {
            flow.Notice($"本次抽签已于 {Words.LongDay(voided.On)} 作废：{voided.Note}", Palette.Red);
        }

        if (view.Next is { } next)
        {
            flow.Notice($"本次抽签已经重抽，见 {next}。", Palette.Red);
        }

        if (view.Previous is { } previous)
        {
            flow.Notice($"这是 {previous} 的重抽：{view.Draw.RedrawReason}");
        }

        if (!view.Verdict.IsSound)
        {
            flow.Notice("系统里的记录与封存或抽签时不一致，本页不能作为依据。", Palette.Red);
        }
    }

    private static void Hashes(Draw draw, Flow flow)
    {
        flow.Heading(2, "校验值");
        (string, string)[] opened = draw.Secret is { } secret ? [("密钥", Grouped(secret)), ("种子", Grouped(draw.Seed))] : [];
        flow.Facts(1, [("名单校验值", Grouped(draw.ListHash)), ("承诺值", Grouped(draw.Commitment)), .. opened]);
        if (opened.Length == 0)
        {
            flow.Note("名单改一个字，名单校验值就全变。承诺值是系统密钥的校验值；密钥由系统随机生成、加密封存，开签时才打开，不能再换。");
            return;
        }

        flow.Heading(2, "现场数字");
        if (draw.Digits.Count == 0)
        {
            flow.Paragraph("先后由档案排定，没有用到现场数字。");
            return;
        }

        flow.Facts(4, [.. draw.Digits.OrderBy(d => d.Place).Select(d => (Words.Text($"{d.Seat} 号代表"), Words.Text($"{d.Digit}{(d.Counts ? "" : $"（划去：{d.StruckReason}）")}")))]);
    }

    /// <summary>Eight by eight, so that two people can compare it aloud.</summary>
    private static string Grouped(string? hash) => hash is null ? "封存名单后产生" : string.Join(' ', hash.Chunk(8).Select(c => new string(c)));

    private static void Entrants(Draw draw, Flow flow)
    {
        flow.Heading(2, "名单");
        flow.Table(new([Column.Fixed("批次", 90), Column.Fixed("户号", 90), Column.Share("户主"), Column.Share("排序依据"), Column.Fixed("行校验码", 80)])
        {
            Rows = [.. draw.List().Entrants.Select(e => (IReadOnlyList<Cell>)[Words.Text($"第 {e.Batch} 批 {draw.Batches[e.Batch - 1]}"), e.Code, e.Name, e.Rank.Length > 0 ? e.Rank : "抽签", DrawHash.OfLine(e.Line)])],
            Grid = true,
        });
        if (draw.Homes.Count > 0)
        {
            flow.Heading(2, "房号").Paragraph(string.Join("、", draw.List().Homes));
        }
    }

    private static void Result(DrawView view, Flow flow)
    {
        flow.Heading(2, "结果");
        var (turns, homes) = (view.Draw.Places.Any(p => p.Turn > 0), view.Draw.Kind.DealsHomes());
        flow.Table(new([Column.Fixed("顺序号", 60, Align.Right), Column.Fixed("户号", 110), Column.Share("户主"),
            .. turns ? [Column.Fixed("上台先后", 80, Align.Right)] : (Column[])[], .. homes ? [Column.Fixed("房号", 110)] : (Column[])[]])
        {
            Rows = [.. view.Draw.Places.OrderBy(p => p.Number).Select(p => (IReadOnlyList<Cell>)[Words.Text($"{p.Number}"), p.Code, view.NameOf(p.Code),
                .. turns ? [Words.Text($"{p.Turn}")] : (Cell[])[], .. homes ? [p.HomeCode] : (Cell[])[]])],
            Grid = true,
        });
        flow.Heading(2, "经手");
        flow.Table(new([Column.Fixed("事项", 110), Column.Fixed("经手人", 110), Column.Fixed("时间", 110), Column.Share("说明")])
        {
            Rows = [.. view.Draw.Steps.OrderBy(s => s.AtUtc).ThenBy(s => s.Act).Select(s => (IReadOnlyList<Cell>)[
                s.Act.Label(), s.By, Words.Text($"{s.AtUtc.AddHours(8):yyyy-MM-dd HH:mm}"), s.Note ?? "—"])],
            Grid = true,
        });
    }

    private static void Foot(Draw draw, DrawPaperOptions options, Flow flow)
    {
        if (draw.Places.Count > 0)
        {
            flow.Signatures("开签人", "见证人", "村务监督委员会", "村民代表");
        }

        flow.Qr(options.Address, 86, $"{draw.Number}\n手机扫一扫，看名单和结果，下载抽签文件和核对器，不上网也能自己重新抽一遍。\n{options.Address}");
    }
}
