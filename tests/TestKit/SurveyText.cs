namespace VillageTracker.TestKit;

/// <summary>domain.md 7.6: the sample of a boundary-point TXT, a parcel with a hole and a square.</summary>
public static class SurveyText
{
    public const string Head = """
        [属性描述]
        格式版本号=1.01版本
        数据产生单位=示例测绘单位
        数据产生日期=2020-6-30
        坐标系=2000国家大地坐标系
        几度分带=3
        投影类型=高斯克吕格
        计量单位=米
        带号=40
        精度=0.001
        转换参数=,,,,,,
        [地块坐标]

        """;

    public const string First = """
        10,0.9999,XY-001,示例地块一,面,,仓储用地,地上,@
        J1,1,3697100.000,40518600.000
        J2,1,3697100.000,40518720.500
        J3,1,3697015.250,40518722.750
        J4,1,3697012.800,40518601.400
        J1,1,3697100.000,40518600.000
        J5,2,3697070.000,40518640.000
        J6,2,3697050.000,40518640.000
        J7,2,3697050.000,40518660.000
        J8,2,3697070.000,40518660.000
        J5,2,3697070.000,40518640.000

        """;

    public const string Second = """
        5,1.0000,XY-002,示例地块二,面,,工业用地,地上,@
        J1,1,3697200.000,40518600.000
        J2,1,3697200.000,40518700.000
        J3,1,3697100.000,40518700.000
        J4,1,3697100.000,40518600.000
        J1,1,3697200.000,40518600.000

        """;

    /// <summary>As it stands in the handbook, with the line ends of Windows.</summary>
    public static string Whole => (Head + First + Second).ReplaceLineEndings("\r\n");
}
