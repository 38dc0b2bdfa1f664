using VillageTracker.Web.Ui;

namespace VillageTracker.Web.Pages.Land;

/// <summary>What the form's partial needs; the field names are those of the page that shows it.</summary>
public sealed record ParcelFormView(ParcelInput Input, MapConfig Map, IReadOnlyList<Choice> Classes);
