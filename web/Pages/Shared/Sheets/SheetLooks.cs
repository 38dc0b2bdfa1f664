using VillageTracker.Domain.Imports;
using VillageTracker.Web.Ui;

namespace VillageTracker.Web.Pages.Shared.Sheets;

/// <summary>The colours of imports: the same word has the same colour everywhere.</summary>
internal static class SheetLooks
{
    public static StatusLook Of(ImportState state) => state switch
    {
        ImportState.Staged => StatusLook.Doing,
        ImportState.Committed => StatusLook.Done,
        _ => StatusLook.Neutral,
    };

    public static StatusLook Of(ImportAction action) => action switch
    {
        ImportAction.New => StatusLook.Doing,
        ImportAction.Changed => StatusLook.Doing,
        ImportAction.Faulty => StatusLook.Overdue,
        _ => StatusLook.Neutral,
    };
}
