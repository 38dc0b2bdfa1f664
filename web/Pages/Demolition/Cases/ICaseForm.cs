namespace VillageTracker.Web.Pages.Demolition.Cases;

/// <summary>A page with the fields of a case.</summary>
public interface ICaseForm
{
    CaseInput Input { get; }
}
