namespace VillageTracker.Domain.Organisation;

/// <summary>Who is acting, for the audit trail and the data scope. There is no change without one.</summary>
/// <param name="AccountId">The account, or null for the command line and for a villager, who has none.</param>
/// <param name="Name">The name written into the audit trail.</param>
/// <param name="Scope">The villages whose rows may be seen and changed.</param>
public sealed record Actor(int? AccountId, string Name, DataScope Scope)
{
    /// <summary>A visitor without an account: sees no row unless a query opens one on purpose.</summary>
    public static Actor Visitor { get; } = new(null, "访客", DataScope.None);

    /// <summary>The command line and the start-up, which may do everything and are recorded under this name.</summary>
    public static Actor System { get; } = new(null, "系统", DataScope.All);
}
