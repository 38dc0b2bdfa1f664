using VillageTracker.Domain.Resettlement.Selections.UseCases;

namespace VillageTracker.Web.Pages.Resettlement.Selections;

/// <summary>The acts of a desk, together because one page has them all.</summary>
public sealed record DeskActs(
    CallNextHandler Next, ComeToDeskHandler Come, ChooseHomeHandler Choose, ChooseBestWishHandler Best, TakeBackChoiceHandler TakeBack, ConfirmTurnHandler Confirm,
    MissTurnHandler Miss, GiveUpTurnHandler GiveUp);
