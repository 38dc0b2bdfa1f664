using Microsoft.AspNetCore.Identity;

namespace VillageTracker.Web.Infrastructure.Accounts;

/// <summary>What Identity refuses, in words an office uses.</summary>
internal sealed class IdentityInChinese : IdentityErrorDescriber
{
    public override IdentityError DefaultError() => Say(nameof(DefaultError), "账号操作没有成功，请稍后再试。");

    public override IdentityError ConcurrencyFailure() => Say(nameof(ConcurrencyFailure), RefusalFilter.ChangedByAnother);

    public override IdentityError PasswordMismatch() => Say(nameof(PasswordMismatch), "现在的密码不对。");

    public override IdentityError InvalidUserName(string? userName) =>
        Say(nameof(InvalidUserName), $"登录名“{userName}”只能用字母、数字和 - . _ @。");

    public override IdentityError DuplicateUserName(string userName) => Say(nameof(DuplicateUserName), $"登录名“{userName}”已有人用。");

    public override IdentityError PasswordTooShort(int length) => Say(nameof(PasswordTooShort), $"密码至少要 {length} 位。");

    public override IdentityError PasswordRequiresUniqueChars(int uniqueChars) =>
        Say(nameof(PasswordRequiresUniqueChars), $"密码至少要有 {uniqueChars} 个不同的字符。");

    public override IdentityError PasswordRequiresDigit() => Say(nameof(PasswordRequiresDigit), "密码里至少要有一个数字。");

    public override IdentityError PasswordRequiresLower() => Say(nameof(PasswordRequiresLower), "密码里至少要有一个小写字母。");

    public override IdentityError PasswordRequiresUpper() => Say(nameof(PasswordRequiresUpper), "密码里至少要有一个大写字母。");

    public override IdentityError PasswordRequiresNonAlphanumeric() =>
        Say(nameof(PasswordRequiresNonAlphanumeric), "密码里至少要有一个符号。");

    public override IdentityError InvalidToken() => Say(nameof(InvalidToken), "验证码不对或已过期。");

    private static IdentityError Say(string code, string description) => new() { Code = code, Description = description };
}
