using Microsoft.AspNetCore.Mvc.RazorPages;

namespace VillageTracker.Web.Pages;

/// <summary>What villagers see first. Only published facts; nothing of any household.</summary>
public sealed class IndexModel : PageModel;
