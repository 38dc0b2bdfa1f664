namespace VillageTracker.Domain.Projects;

/// <summary>The words for the kinds.</summary>
public static class ProjectKinds
{
    public static string Label(this ProjectKind kind) => kind switch
    {
        ProjectKind.Housing => "住宅开发",
        ProjectKind.Logistics => "物流园区",
        ProjectKind.Commerce => "商业",
        ProjectKind.Industry => "工业",
        ProjectKind.Environment => "环境整治",
        ProjectKind.Other => "其他",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };
}
