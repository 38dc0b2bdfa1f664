using VillageTracker.Domain.Organisation.Queries;
using VillageTracker.Web.Ui;

namespace VillageTracker.Web.Pages.Admin;

/// <summary>Words and looks of an account's state.</summary>
public static class AccountWords
{
    public static string Label(this AccountState state) => state switch
    {
        AccountState.Closed => "已停用",
        AccountState.Locked => "已锁定",
        AccountState.OneTimePassword => "待改密码",
        _ => "在用",
    };

    public static StatusBadge Badge(this AccountState state) => new(state.Label(), state switch
    {
        AccountState.Closed => StatusLook.Neutral,
        AccountState.Locked => StatusLook.Overdue,
        AccountState.OneTimePassword => StatusLook.Doing,
        _ => StatusLook.Done,
    });
}
