using VillageTracker.Domain.Projects;

namespace VillageTracker.Web.Pages.Projects;

/// <summary>The two pages that show the form of a step.</summary>
public interface IStepForm
{
    StepInput Input { get; }

    StageStatus Status { get; }

    DateOnly? StatusOn { get; }
}
