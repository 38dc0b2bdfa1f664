using VillageTracker.Domain.Demolition.Notices;
using VillageTracker.Domain.Demolition.Notices.Queries;
using VillageTracker.Web.Ui;

namespace VillageTracker.Web.Pages.Demolition.Notices;

/// <summary>How notices and objections look on every page.</summary>
internal static class NoticeLooks
{
    public static IReadOnlyList<Choice> Types { get; } = Choice.Of<NoticeType>(t => t.Label());

    /// <summary>Those that are made from the rows of a demolition area.</summary>
    public static IReadOnlyList<Choice> OfArea { get; } = [.. Types.Where(t => !Enum.Parse<NoticeType>(t.Value).IsHousing())];

    public static StatusBadge Badge(DateOnly? withdrawnOn, DateOnly lastDay, DateOnly today) =>
        withdrawnOn is not null ? new("已撤下", StatusLook.Neutral)
        : today <= lastDay ? new("公示期内", StatusLook.Doing)
        : new("公示期满", StatusLook.Done);

    public static StatusBadge Badge(this ObjectionLine line, DateOnly today) => Badge(line.DueOn, line.AcceptedOn, today);

    public static StatusBadge Badge(DateOnly? dueOn, DateOnly? acceptedOn, DateOnly today) =>
        dueOn is not { } due ? new("已答复", StatusLook.Done)
        : due < today ? new($"逾期 {today.DayNumber - due.DayNumber} 天", StatusLook.Overdue)
        : acceptedOn is null ? new("待受理", StatusLook.Doing)
        : new("办理中", StatusLook.Doing);
}
