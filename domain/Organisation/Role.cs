namespace VillageTracker.Domain.Organisation;

/// <summary>What a person is in the office (岗位角色). Stored by name; what each may do is in <see cref="Permissions"/>.</summary>
public enum Role { VillageStaff, VillageAccountant, VillageSecretary, StreetReviewer, Administrator }

public static class Roles
{
    /// <summary>The word the screens use.</summary>
    public static string Label(this Role role) => role switch
    {
        Role.VillageStaff => "村工作人员",
        Role.VillageAccountant => "村会计",
        Role.VillageSecretary => "村党委书记",
        Role.StreetReviewer => "街道审核员",
        Role.Administrator => "系统管理员",
        _ => throw new ArgumentOutOfRangeException(nameof(role)),
    };
}
