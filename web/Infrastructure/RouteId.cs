using System.Globalization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace VillageTracker.Web.Infrastructure;

/// <summary>The record that a page is about.</summary>
internal static class RouteId
{
    /// <summary>The key in the address, which the route has already checked to be a number.</summary>
    public static int Id(this PageModel page) => int.Parse((string)page.RouteData.Values["id"]!, CultureInfo.InvariantCulture);
}
