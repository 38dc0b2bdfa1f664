using VillageTracker.Reports.Layout;

namespace VillageTracker.Reports.Documents.ProgressReports;

/// <summary>The progress report (村级发展进展报告) on paper: cover, ten chapters, and the audit chain's end on the last page.</summary>
public static class ProgressReportDocument
{
    public static DocumentInfo Info(ProgressReport report) => new()
    {
        Title = $"{report.Title}（{report.Period.Name}）",
        Issuer = report.Village.FullName,
        AsOf = $"数据截至 {Words.Day(report.AsOf)}",
        Mark = report.HasDemonstration ? Words.DemonstrationMark : "",
        Subject = report.Period.Code,
        CreatedAt = new(report.AsOf.ToDateTime(TimeOnly.MinValue), TimeSpan.FromHours(8)),
    };

    public static PdfResult Compose(ProgressReport report) => PdfDocument.Compose(Info(report), flow => Compose(report, flow));

    public static void Compose(ProgressReport report, Flow flow)
    {
        Cover(report, flow);
        SummaryChapter.Add(flow, report);
        TargetsChapter.Add(flow, report);
        DemolitionChapter.Add(flow, report);
        ResettlementChapter.Add(flow, report);
        ProjectsChapter.Add(flow, report);
        LandChapter.Add(flow, report);
        SafetyChapter.Add(flow, report);
        DebtChapter.Add(flow, report);
        MapChapter.Add(flow, report);
        SourcesChapter.Add(flow, report);
    }

    private static void Cover(ProgressReport report, Flow flow) => flow.Cover(
        report.Title,
        report.Period.Name,
        ("报告单位", report.Village.FullName),
        ("报告期", $"{Words.LongDay(report.Period.From)}至{Words.LongDay(report.Period.To)}"),
        ("数据截至", Words.LongDay(report.AsOf)),
        ("数据性质", report.HasDemonstration ? "含演示数据：标有“演示”的数值是为演示而虚构的，不作依据" : "全部来自本村登记"),
        ("校验码", $"{report.Audit.Hash[..16].ToUpperInvariant()}（留痕 {Words.Count(report.Audit.Entries)} 条）"));
}
