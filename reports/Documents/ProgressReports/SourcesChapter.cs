using VillageTracker.Reports.Layout;

namespace VillageTracker.Reports.Documents.ProgressReports;

/// <summary>十、数据来源与校验: what is stated, what is counted, what is invented; and the end of the audit chain.</summary>
internal static class SourcesChapter
{
    public static void Add(Flow flow, ProgressReport report)
    {
        flow.PageBreak().Heading(1, "十、数据来源与校验");
        flow.Table(new Table([Column.Fixed("内容", 96), Column.Share("来源", 1.3f), Column.Share("说明", 1.5f)]) { Rows = Rows(report.HasDemonstration), Zebra = true });
        flow.KeepTogether(group => group
            .Heading(2, "校验码")
            .Facts(
                1,
                ("留痕条数", $"{Words.Count(report.Audit.Entries)} 条"),
                ("末条指纹", string.Join(' ', report.Audit.Hash.ToUpperInvariant().Chunk(8).Select(part => new string(part)))),
                ("数据截至", Words.LongDay(report.AsOf)))
            .Note("系统对每次修改逐条留痕，后一条带着前一条的 SHA-256 指纹。日后在系统中校验留痕链，若在上述条数处得到的指纹与本页不同，说明此前的记录被改动过。")
            .Signatures("编制", "审核", "签发"));
    }

    private static List<IReadOnlyList<Cell>> Rows(bool hasDemonstration)
    {
        var invented = hasDemonstration ? "逐户、逐套、逐笔明细为演示数据" : "逐户、逐套、逐笔登记";
        return
        [
            ["年度目标", "报道所载年度目标任务", hasDemonstration ? "各月完成数为演示数据；计划年度按报道内容推定为 2020 年" : "各月完成数由村填报"],
            ["征收片区", "片区名称、批次和进展描述据报道", invented],
            ["安置房", "已分配、已开单、已拿房三个总数据报道", $"{invented}，合计由明细逐条数出"],
            ["项目与实事工程", "阶段据报道，没有提到的记为未知", "日期带“报”的为报道日期"],
            ["地块、道路、绿化", "名称和状态据报道", hasDemonstration ? "边界、面积为演示数据" : "边界由本村登记"],
            ["安全、债务", "化解债务目标据报道", hasDemonstration ? "企业、隐患、债务明细为演示数据" : "由台账逐条汇总"],
            ["计算口径", "与系统各页面同一套查询", "按各条记录的日期计到数据截至日，过去的报告期可以重算"],
        ];
    }
}
