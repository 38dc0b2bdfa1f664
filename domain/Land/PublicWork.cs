using NetTopologySuite.Geometries;
using VillageTracker.Domain.Geo;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Land;

/// <summary>What kind of work on public ground it is.</summary>
public enum PublicWorkKind { Road, Greening }

/// <summary>How far it has come, as far as anybody has said. Unknown stays unknown.</summary>
public enum PublicWorkStatus { Unknown, UnderWay, Done }

/// <summary>A road or a green strip that the village helps to build (道路、绿化): R01 新洋路下穿, G02 范公路东侧.</summary>
public sealed class PublicWork : IBelongsToVillage, IVersioned, IShaped
{
    private PublicWork() { }

    public PublicWork(string code, long villageCode, string name, PublicWorkKind kind, PublicWorkStatus status, string statement)
    {
        (Code, VillageCode, Name, Kind, Status, Statement) = (code, villageCode, name, kind, status, statement);
    }

    public int Id { get; private set; }
    public string Code { get; private set; } = "";
    public long VillageCode { get; private set; }
    public string Name { get; private set; } = "";
    public PublicWorkKind Kind { get; private set; }
    public PublicWorkStatus Status { get; private set; }

    /// <summary>The state of the work in words, as stated.</summary>
    public string Statement { get; private set; } = "";
    public Geometry? Shape { get; private set; }
    public GeoBounds? Bounds { get; private set; }
    public bool IsShapeDemonstration { get; private set; }
    public int Version { get; private set; }

    /// <param name="line">From <see cref="Boundary.LineFrom"/>.</param>
    /// <param name="isDemonstration">Invented: the articles name the work but do not draw it.</param>
    public void Draw(LineString line, bool isDemonstration) =>
        (Shape, Bounds, IsShapeDemonstration) = (line, GeoBounds.Of(line), isDemonstration);

    public void Report(PublicWorkStatus status, string statement) => (Status, Statement) = (status, statement);
}

public static class PublicWorks
{
    public static string Label(this PublicWorkKind kind) => kind == PublicWorkKind.Road ? "道路" : "绿化";

    public static string Label(this PublicWorkStatus status) => status switch
    {
        PublicWorkStatus.Unknown => "未知",
        PublicWorkStatus.UnderWay => "进行中",
        PublicWorkStatus.Done => "已完成",
        _ => throw new ArgumentOutOfRangeException(nameof(status)),
    };
}
