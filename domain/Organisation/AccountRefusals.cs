using VillageTracker.Domain.Common;

namespace VillageTracker.Domain.Organisation;

public sealed record UserNameNotValid(string UserName)
    : Refusal($"登录名“{UserName}”只能用字母、数字和 - . _ @ +，最多 {Account.UserNameMaxLength} 个。");

public sealed record UserNameTaken(string UserName) : Refusal($"登录名“{UserName}”已有人用。");

public sealed record DisplayNameMissing() : Refusal($"请填写姓名，最多 {Account.DisplayNameMaxLength} 个字。");

public sealed record RoleDoesNotFitUnit(Role Role) : Refusal($"“{Role.Label()}”的所属单位必须是村（社区）。");

public sealed record UnitOutsideYours() : Refusal("所属单位不在您的管理范围内。");

public sealed record AccountClosedAlready(string UserName) : Refusal($"账号“{UserName}”已经停用。");

public sealed record AccountIsOpen(string UserName) : Refusal($"账号“{UserName}”没有停用，不用恢复。");

public sealed record NotYourOwnAccount() : Refusal("不能停用自己的账号，也不能改自己的角色和单位，请另一位管理员来做。");

public sealed record LastAdministrator() : Refusal("这是最后一个能用的管理员账号，不能停用或改成别的角色。");

public sealed record ReasonMissing() : Refusal("请填写原因。");

internal static class Refuse
{
    public static void If(bool broken, Func<Refusal> refusal)
    {
        if (broken)
        {
            throw new RefusedException(refusal());
        }
    }
}
