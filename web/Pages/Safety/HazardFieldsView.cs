namespace VillageTracker.Web.Pages.Safety;

/// <summary>What the hazard part of a form needs; the field names are those of the page that shows it.</summary>
public sealed record HazardFieldsView(HazardInput Hazard);
