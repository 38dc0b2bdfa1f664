using VillageTracker.Domain.Common;
using VillageTracker.Domain.Demolition;
using VillageTracker.Domain.Demolition.HouseholdFiles;
using VillageTracker.Reports.Layout;

namespace VillageTracker.Reports.Documents.Households;

/// <summary>The whole file of a household as one paper: cover, index with completeness, and a chapter for each part that the system holds.</summary>
public static class HouseholdPaperDocument
{
    private const float PhotoHeight = 300;

    public static PdfResult Compose(HouseholdPaper paper) => PdfDocument.Compose(Info(paper), flow =>
    {
        Cover(flow, paper);
        IndexChapter.Add(flow, paper);
        PeopleChapter.Add(flow, paper);
        AppraisalChapter.Add(flow, paper);
        foreach (var section in paper.Sections)
        {
            Section(flow, section);
        }

        AcceptanceChapter.Add(flow, paper);
        Pictures(flow, paper);
    });

    private static DocumentInfo Info(HouseholdPaper paper) => new()
    {
        Title = $"一户一档 {paper.Household.Code} {paper.Household.HeadName}",
        Issuer = paper.Issuer,
        AsOf = $"数据截至 {Words.Day(paper.AsOf)}　号码已脱敏",
        Mark = paper.Household.IsDemonstration ? "演示数据" : "",
        CreatedAt = new(paper.AsOf.ToDateTime(TimeOnly.MinValue), TimeSpan.FromHours(8)),
    };

    private static void Cover(Flow flow, HouseholdPaper paper)
    {
        var h = paper.Household;
        flow.Cover("一户一档", $"{h.AreaCode} {h.AreaName}",
            ("户号", h.Code), ("户主", h.HeadName), ("地址", h.Address ?? ""), ("进度", $"{h.Status.Label()}（{Words.Day(h.StatusOn)}）"),
            ("家庭人数", Words.Text($"{h.Members} 人，计入安置 {paper.File.Counted} 人")), ("认定面积", h.RecognisedArea?.InSquareMetres() ?? "未认定"),
            ("房屋评估价", h.AppraisedValue?.InYuan() ?? "未评估"), ("补偿方式", h.Method.Label()), ("协议补偿总额", h.Compensation?.InYuan() ?? "未签约"),
            ("档案齐全率", Words.Text($"{paper.File.Index.Percent}%（应有 {paper.File.Index.Required} 项，已有 {paper.File.Index.Present} 项）")));
    }

    private static void Section(Flow flow, PaperSection section)
    {
        flow.Heading(1, section.Title);
        if (section.Facts.Count > 0)
        {
            flow.Facts(2, [.. section.Facts]);
        }

        if (section.Lines.Count > 0)
        {
            flow.Table(new Table([Column.Fixed("项目", 120), Column.Share("计算"), Column.Fixed("金额（元）", 100, Align.Right)])
            {
                Rows = [.. section.Lines.Select(l => (IReadOnlyList<Cell>)[l.Label, l.Working, l.Amount])],
            });
        }
    }

    private static void Pictures(Flow flow, HouseholdPaper paper)
    {
        if (paper.Scans.Count > 0)
        {
            flow.Heading(1, "扫描件");
            flow.Table(new Table([Column.Share("材料"), Column.Share("文件"), Column.Fixed("大小", 70, Align.Right)])
            {
                Rows = [.. paper.Scans.Select(s => (IReadOnlyList<Cell>)[s.Caption, s.Name, Words.Text($"{(s.Size + 1023) / 1024} KB")])],
            });
            flow.Note("扫描件是单独的 PDF 文件，不并入本册，请在系统里下载。");
        }

        if (paper.Photos.Count == 0)
        {
            return;
        }

        flow.PageBreak().Heading(1, "照片");
        foreach (var photo in paper.Photos)
        {
            flow.KeepTogether(inner => inner
                .Draw(PhotoHeight, (sheet, x, y, width) => sheet.Picture(x, y, width, PhotoHeight, photo.Jpeg))
                .Paragraph(photo.Caption, Styles.Small, Align.Centre));
        }
    }
}
