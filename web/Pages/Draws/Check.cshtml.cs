using VillageTracker.Web.Pages.Notices;

namespace VillageTracker.Web.Pages.Draws;

/// <summary>How anybody checks a draw, in plain words, and the whole algorithm for who wants to write it again.</summary>
public sealed class CheckModel : PublicPageModel
{
    protected override bool MayBeFound => true;
}
