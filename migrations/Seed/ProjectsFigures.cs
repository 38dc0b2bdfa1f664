using VillageTracker.Domain.Common;
using VillageTracker.Domain.Geo;
using VillageTracker.Domain.Persistence;
using VillageTracker.Domain.Projects;

namespace VillageTracker.Migrations.Seed;

/// <summary>The projects P01 to P06 with their stages as stated, and the six practical projects of 2020.</summary>
/// <remarks>
/// What the report states has only the day of the report, half-year 2020; what it does not state stays unknown. A few stages with
/// planned days are invented, so that something is due, and marked. All places on the map are invented.
/// </remarks>
internal static class ProjectsFigures
{
    private const string Report = "据报道：2020年上半年工作";
    private const string Invented = "演示数据";
    private static readonly DateOnly Reported = new(2020, 6, 30);
    private static readonly DateOnly YearEnd = new(2020, 12, 31);

    public static async Task PlantAsync(VillageDb db, PersonalDataVault vault, CancellationToken cancellation)
    {
        db.AddRange(EastGarden(), Logistics(), Plaza(), CommercialStreet(), IndustrialEstate(), Surroundings());
        db.AddRange(Practical());
        await db.SaveChangesAsync(cancellation);
    }

    private static Project EastGarden()
    {
        var project = New("P01", "小洋湾东园", ProjectKind.Housing, 120.2235, 33.3978, note: "共 6 幢楼；按时序推进，销售情况好。", taxes: true);
        foreach (var building in Enumerable.Range(1, 6))
        {
            project.AddPart($"{building}号楼");
        }

        foreach (var building in (int[])[1, 2, 4, 5])
        {
            ReportDone(project, new("封顶", $"{building}号楼", Source: Report));
        }

        ReportDone(project, new("人防施工", "3号楼", Source: Report));
        project.AddStage(new("封顶", "3号楼", Note: "报道只说人防施工已结束，没有说是否封顶。", Source: Report));
        project.AddStage(new("封顶", "6号楼", Note: "报道没有提到6号楼。", Source: Report));
        return project;
    }

    private static Project Logistics()
    {
        var project = New("P02", "宝能智慧物流产业园", ProjectKind.Logistics, 120.2052, 33.4121, taxes: true);
        foreach (var stage in (string[])["土地挂牌", "填河", "清障", "平整", "杆线迁移"])
        {
            ReportDone(project, new(stage, Source: Report));
        }

        Invent(project, "规划方案审批", new(2020, 11, 20));
        Invent(project, "一期开工", YearEnd);
        return project;
    }

    private static Project Plaza() => New("P03", "鑫旺广场", ProjectKind.Commerce, 120.2143, 33.4032, note: "报道没有说明工程进度。", taxes: true);

    private static Project CommercialStreet()
    {
        var project = New("P04", "维阳商业街二期", ProjectKind.Commerce, 120.2101, 33.4069, "新洋路北侧",
            "建议采用 PPP 等方式；村民可以入股；由农村经济合作社参与。");
        foreach (var stage in (string[])["项目考察", "寻找合作方", "资金筹集"])
        {
            project.AddStage(new(stage, PlannedOn: YearEnd, Note: "报道列为年内要做的事，没有说做到哪一步。", Source: Report));
        }

        return project;
    }

    private static Project IndustrialEstate()
    {
        var project = New("P05", "圩洋一组工业小区项目改造", ProjectKind.Industry, 120.1934, 33.3921, "圩洋一组");
        var stage = project.AddStage(new("改造完工", Note: "报道的写法像是已完成，也像是目标，待核实。", Source: Report));
        project.MoveStage(stage, StageStatus.Claimed, StepDay.ReportedOn(Reported), Reported);
        Invent(project, "竣工验收", new(2020, 9, 30));
        return project;
    }

    private static Project Surroundings()
    {
        var project = New("P06", "申鑫名城环境整治", ProjectKind.Environment, 120.2189, 33.3889, note: "六大实事工程之一。", inOrder: true);
        var cleared = Invent(project, "垃圾和杂物清理", new(2020, 8, 31));
        project.StartStage(cleared, new(2020, 7, 15), YearEnd);
        project.CompleteStage(cleared, new(2020, 8, 26), YearEnd);
        var roads = Invent(project, "破损道路修补", new(2020, 10, 20));
        project.StartStage(roads, new(2020, 9, 2), YearEnd);
        Invent(project, "绿化补植", new(2020, 11, 30));
        return project;
    }

    private static IEnumerable<PracticalProject> Practical()
    {
        foreach (var (number, name, link, note) in ((int, string, string?, string?)[])
        [
            (1, "新洋路下穿通车", "R01", null),
            (2, "农庄路扩建", "R04", null),
            (3, "申鑫名城环境整治", "P06", null),
            (4, "“春风行动”惠民措施", null, "从给钱给物转向教技能、帮就业。"),
            (5, "安置房分房入住", "E01", "富贵春花园：已分配 534 套，已开拿房结算单 477 套，已交款并办理拿房手续 460 套。"),
            (6, "棚户区改造", "D07", "除最近启动的片区外，其余已完成或在扫尾。"),
        ])
        {
            var practical = PracticalProject.Promise(ReferenceData.VillageCode, 2020, number, name, Report, link, note);
            if (number >= 5)
            {
                practical.Move(StageStatus.UnderWay, StepDay.ReportedOn(Reported), Reported);
            }

            yield return practical;
        }
    }

    private static Project New(
        string code, string name, ProjectKind kind, double longitude, double latitude, string? place = null, string? note = null, bool taxes = false, bool inOrder = false)
    {
        const string taxSource = "与 P01、P02、P03 一并核查隐藏税源。";
        var project = Project.Create(ReferenceData.VillageCode, code, new(name, kind, place, note, taxes ? taxSource : null, Report, inOrder));
        project.PlaceAt(Boundary.PointAt(longitude, latitude), isDemonstration: true);
        return project;
    }

    private static void ReportDone(Project project, StageFacts facts) =>
        project.MoveStage(project.AddStage(facts), StageStatus.Done, StepDay.ReportedOn(Reported), Reported);

    private static ProjectStage Invent(Project project, string name, DateOnly planned) => project.AddStage(
        new(name, PlannedOn: planned, Source: Invented, IsKnownNotStarted: true), isDemonstration: true);
}
