using Microsoft.EntityFrameworkCore.ChangeTracking;
using VillageTracker.Domain.Organisation;

namespace VillageTracker.Web.Infrastructure.Accounts;

/// <summary>What Identity is doing to an account, in the audit trail's words: it only ever says "update".</summary>
internal static class AccountActs
{
    public const string SignedIn = "登录";
    public const string SignedOut = "退出";
    public const string Refused = "登录失败";
    public const string Locked = "登录失败，账号锁定";

    public static string Of(EntityEntry<Account> entry)
    {
        var account = entry.Entity;
        return entry switch
        {
            _ when Changed(nameof(Account.LockedUntilUtc)) && account.LockedUntilUtc is not null => Locked,
            _ when Changed(nameof(Account.FailedSignIns)) => account.FailedSignIns > 0 ? Refused : "清除输错次数",
            _ when Changed(nameof(Account.PasswordHash)) => "修改密码",
            _ when Changed(nameof(Account.TwoFactorEnabled)) => account.TwoFactorEnabled ? "开启验证器" : "关闭验证器",
            _ when Changed(nameof(Account.AuthenticatorKeySealed)) => "设置验证器",
            _ when Changed(nameof(Account.RecoveryCodeHashes)) => CodesOf(account.RecoveryCodeHashes) < CodesOf(Before()) ? "使用备用码" : "更换备用码",
            _ => "更新账号",
        };

        bool Changed(string property) => entry.Property(property).IsModified;
        string? Before() => entry.Property(a => a.RecoveryCodeHashes).OriginalValue;
    }

    /// <summary>The address the request came from, for the reason column.</summary>
    public static string From(HttpContext? http) => $"来自 {http?.Connection.RemoteIpAddress?.ToString() ?? "本机"}";

    private static int CodesOf(string? hashes) => (hashes ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries).Length;
}
