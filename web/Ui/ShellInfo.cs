namespace VillageTracker.Web.Ui;

/// <summary>What the frame around every page shows.</summary>
/// <param name="VillageName">Name of the platform as people know it, e.g. 圩洋村发展管理平台.</param>
/// <param name="DisplayName">Name of the signed-in person; empty for a villager who has no account.</param>
/// <param name="RoleName">Role in plain words, e.g. 村务人员.</param>
/// <param name="DemonstrationDate">The day the demonstration data stands at; null when the data is real.</param>
/// <param name="Version">Version of the application.</param>
public sealed record ShellInfo(
    string VillageName, string DisplayName, string RoleName, DateOnly? DemonstrationDate, string Version);

/// <summary>Answers from memory: it is asked once for every page served.</summary>
public interface IShellInfo
{
    ShellInfo Current { get; }
}
