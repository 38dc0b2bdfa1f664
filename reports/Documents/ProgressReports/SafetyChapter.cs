using VillageTracker.Domain.Safety.Queries;
using VillageTracker.Reports.Figures;
using VillageTracker.Reports.Layout;

namespace VillageTracker.Reports.Documents.ProgressReports;

/// <summary>七、企业安全生产: rolling checks and the closed loop of hazards.</summary>
internal static class SafetyChapter
{
    public static void Add(Flow flow, ProgressReport report)
    {
        var s = report.Safety;
        flow.Heading(1, "七、企业安全生产");
        flow.KeepTogether(group =>
        {
            group.Facts(
                3,
                ("在册企业", $"{Words.Count(s.Enterprises)} 家"), ("本年已检查", $"{Words.Count(s.CheckedThisYear)} 家"), ("检查逾期", $"{Words.Count(s.ChecksOverdue)} 家"),
                ("本年发现隐患", $"{Words.Count(s.Found)} 条"), ("本年已闭环", $"{Words.Count(s.Closed)} 条"), ("未闭环", $"{Words.Count(s.Open)} 条"),
                ("其中逾期", $"{Words.Count(s.OpenOverdue)} 条"), ("其中重大", $"{Words.Count(s.MajorOpen)} 条"),
                ("检查覆盖率", s.Enterprises == 0 ? "—" : Words.Percent(s.CheckedThisYear * 100m / s.Enterprises)));
            group.Figures(128, "图 6　企业检查覆盖与隐患整改", Checks(s), Hazards(s));
        });
        flow.Note("企业要滚动检查、全部查到；隐患从发现到复查合格才算闭环。" + (report.HasDemonstration ? "企业、检查和隐患记录为演示数据。" : ""));
    }

    private static BarChart Checks(SafetySummary s) => new(
    [
        Bar("在册企业", s.Enterprises, "家"), Bar("本年已检查", s.CheckedThisYear, "家", Palette.Green), Bar("检查逾期", s.ChecksOverdue, "家", Palette.Red),
    ])
    { Title = "企业检查" };

    private static BarChart Hazards(SafetySummary s) => new(
    [
        Bar("本年发现", s.Found, "条"), Bar("本年闭环", s.Closed, "条", Palette.Green), Bar("未闭环", s.Open, "条"), Bar("未闭环已逾期", s.OpenOverdue, "条", Palette.Red),
    ])
    { Title = "隐患整改" };

    private static Bar Bar(string label, int value, string unit, Ink? ink = null) => new(label, value, $"{Words.Count(value)} {unit}") { Ink = ink ?? Palette.Blue };
}
