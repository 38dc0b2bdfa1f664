using System.Collections.Frozen;

namespace VillageTracker.Domain.Organisation;

/// <summary>Who may do what (权限): a permission is "Area.Act"; whatever is not listed for a role is refused.</summary>
/// <remarks>
/// Acts: <c>Read</c> sees the area's pages, masked; <c>Write</c> changes them; <c>Approve</c> takes the steps that a second
/// person must take (审批); <c>Unmask</c> opens a personal number after stating a purpose, which is audited.
/// The accountant changes what has to do with money, so that a payment passes three pairs of hands: staff, accountant, secretary.
/// <c>Resettlement.Witness</c> is the street's alone: a public draw is witnessed by somebody who is not of the village.
/// <c>Resettlement.Supervise</c> reminds the owner of a dispute or raises its level: the secretary's and the street's.
/// The administrator keeps accounts and the audit trail and deliberately can't touch a household or a payment.
/// </remarks>
public static class Permissions
{
    public static readonly IReadOnlyList<string> WorkAreas =
        ["Land", "Demolition", "Resettlement", "Safety", "Debt", "Targets", "Projects", "Assets"];

    private static readonly FrozenDictionary<Role, FrozenSet<string>> Table = new Dictionary<Role, FrozenSet<string>>
    {
        [Role.VillageStaff] = Set("Read", "Write"),
        [Role.VillageAccountant] = Set("Read").Union(["Demolition.Write", "Resettlement.Write", "Debt.Write"]).ToFrozenSet(StringComparer.Ordinal),
        [Role.VillageSecretary] = Set("Read", "Write", "Approve", "Unmask").Append("Resettlement.Supervise").ToFrozenSet(StringComparer.Ordinal),
        [Role.StreetReviewer] = Set("Read").Union(["Resettlement.Witness", "Resettlement.Supervise"]).ToFrozenSet(StringComparer.Ordinal),
        [Role.Administrator] = Set("Read").Union(["Admin.Read", "Admin.Write", "Audit.Read"]).ToFrozenSet(StringComparer.Ordinal),
    }.ToFrozenDictionary();

    public static bool Allows(Role role, string permission) => Table[role].Contains(permission);

    public static IReadOnlyCollection<string> Of(Role role) => Table[role];

    private static FrozenSet<string> Set(params string[] acts) =>
        WorkAreas.SelectMany(area => acts.Select(act => $"{area}.{act}"))
            .Append("Reports.Read").Append("Staff.Read").Append("Map.Read")
            .ToFrozenSet(StringComparer.Ordinal);
}
