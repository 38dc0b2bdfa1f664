using System.Globalization;
using VillageTracker.Domain.Rules;
using VillageTracker.Web.Ui;

namespace VillageTracker.Web.Pages.Admin.Rules;

public static class RuleWords
{
    public static string Figure(this DatedRule rule) => rule.Value.ToString("#,0.######", CultureInfo.InvariantCulture);

    public static StatusBadge BadgeOn(this DatedRule rule, DateOnly today) =>
        rule.HoldsOn(today) ? new("有效", StatusLook.Done)
        : rule.ValidFrom > today ? new("未生效", StatusLook.Doing)
        : new("已失效", StatusLook.Neutral);
}
