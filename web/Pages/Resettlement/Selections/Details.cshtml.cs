using VillageTracker.Domain.Resettlement.Selections.Queries;

namespace VillageTracker.Web.Pages.Resettlement.Selections;

public sealed class DetailsModel(SelectionQuery sessions) : SelectionPageModel(sessions)
{
    public void OnGet() { }
}
