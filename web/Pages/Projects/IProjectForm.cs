namespace VillageTracker.Web.Pages.Projects;

/// <summary>The two pages that show the form of a project.</summary>
public interface IProjectForm
{
    ProjectInput Input { get; }
}
