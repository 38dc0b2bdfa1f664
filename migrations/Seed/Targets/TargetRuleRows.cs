using VillageTracker.Domain.Rules;
using VillageTracker.Domain.Targets;

namespace VillageTracker.Migrations.Seed.Targets;

/// <summary>Where the lights change and until when a month is reported: local settings, not law.</summary>
public static class TargetRuleRows
{
    private const string Local = "本村管理设定，以街道考核办法为准";
    private static readonly DateOnly Since = new(2020, 1, 1);

    public static IReadOnlyList<DatedRule> All() =>
    [
        new(TargetSettings.GreenFromCode, "绿灯起点（差额）", 0m, "个百分点", Since, Local, true),
        new(TargetSettings.YellowFromCode, "黄灯起点（差额）", -10m, "个百分点", Since, Local, true),
        new(TargetSettings.ReportingDayCode, "月度填报截止日", 10m, "日", Since, Local, true),
    ];
}
