using NetTopologySuite.Operation.Valid;
using VillageTracker.Domain.Common;
using static System.FormattableString;

namespace VillageTracker.Domain.Geo;

public sealed record ShapeUnreadable(string Why) : Refusal($"图形读不出来：{Why}");

public sealed record ShapeInWrongSystem(int Srid)
    : Refusal(Invariant($"图形的坐标系（EPSG:{Srid}）不是 CGCS2000 经纬度（EPSG:4490），请先转换再录入。"));

public sealed record ShapeOfWrongKind(string Expected, string Got) : Refusal($"这里需要一个“{Expected}”，收到的是 {Got}。");

public sealed record ShapeHasNoArea() : Refusal("图形面积为 0，请至少画三个不在一条直线上的点。");

public sealed record ShapeCoordinateNotANumber() : Refusal("图形里有一个坐标不是数字。");

public sealed record ShapeCoordinatesSwapped(double X, double Y)
    : Refusal(Invariant($"坐标 ({X:0.######}, {Y:0.######}) 的经度和纬度写反了，应为先经度后纬度。"));

public sealed record ShapeElsewhere(double X, double Y)
    : Refusal(Invariant($"坐标 ({X:0.######}, {Y:0.######}) 不在亭湖区及周边（经度 119.5～121.0，纬度 32.8～34.2），请检查坐标。"));

/// <summary>A ring that crosses itself, a hole outside its ring and the like, with the place of the fault.</summary>
public sealed record ShapeFaulty(string Fault, double X, double Y)
    : Refusal(Invariant($"图形有错：在 ({X:0.######}, {Y:0.######}) 附近{Fault}。"))
{
    internal static ShapeFaulty From(TopologyValidationError error) =>
        new(Describe(error.ErrorType), error.Coordinate?.X ?? 0, error.Coordinate?.Y ?? 0);

    internal static string Describe(TopologyValidationErrors kind) => kind switch
    {
        TopologyValidationErrors.SelfIntersection or TopologyValidationErrors.RingSelfIntersection => "边界自己相交",
        TopologyValidationErrors.HoleOutsideShell => "洞在外圈之外",
        TopologyValidationErrors.NestedHoles or TopologyValidationErrors.NestedShells => "圈与圈互相嵌套",
        TopologyValidationErrors.DisconnectedInteriors => "洞把图形切断了",
        TopologyValidationErrors.TooFewPoints => "点数不足三个",
        TopologyValidationErrors.RingNotClosed => "边界没有闭合",
        _ => "边界不合法",
    };
}
