namespace VillageTracker.Web.Pages.Safety.Enterprises;

/// <summary>What the form's partial needs; the field names are those of the page that shows it.</summary>
public sealed record EnterpriseFormView(EnterpriseInput Input, string PhoneHint);
