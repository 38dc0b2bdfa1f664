using VillageTracker.Domain.Common;
using VillageTracker.Domain.Persistence;
using VillageTracker.Domain.Resettlement.Calculation;

namespace VillageTracker.Domain.Resettlement;

/// <summary>A resettlement home (安置房, one set 套): a flat in a building of an estate.</summary>
/// <remarks>Each change of state, measured area and price leaves a <see cref="HomeChange"/>. Only <see cref="Allocation"/> gives it away and takes it back.</remarks>
public sealed class Home : IBelongsToVillage, IVersioned
{
    public const int CodeMaxLength = 20;
    public const int RoomTypeMaxLength = 20;
    public const int ReasonMaxLength = 200;

    private readonly List<HomeChange> _changes = [];

    /// <summary>No survey finds a home twice or half as large as it was planned; a slipped decimal point does.</summary>
    private const int ImplausibleTimes = 2;

    private Home() { }

    /// <param name="building">Where it is.</param>
    /// <param name="place">Entrance, floor and position.</param>
    /// <param name="roomType">户型: 三室一厅.</param>
    /// <param name="predicted">预测面积.</param>
    /// <param name="registeredOn">From this day on it is in the stock.</param>
    /// <param name="isDemonstration">Invented.</param>
    /// <param name="orientation">朝向, where known.</param>
    /// <exception cref="RefusedException">Outside the building, or without area.</exception>
    public Home(EstateBuilding building, HomePlace place, string roomType, FloorArea predicted, DateOnly registeredOn, bool isDemonstration, HomeOrientation? orientation = null)
    {
        if (place.Unit < 1 || place.Unit > building.Units || place.Floor < 1 || place.Floor > building.Floors || place.Position is < 1 or > 99)
        {
            throw new RefusedException(new HomeOutsideBuilding(place.CodeIn(building), building.Name));
        }

        if (predicted == FloorArea.Zero)
        {
            throw new RefusedException(new HomeWithoutArea(place.CodeIn(building)));
        }

        Building = building;
        VillageCode = building.VillageCode;
        (Code, Unit, Floor, Position) = (place.CodeIn(building), place.Unit, place.Floor, place.Position);
        (RoomType, PredictedArea, Orientation, IsDemonstration) = (roomType, predicted, orientation, isDemonstration);
        StateSince = registeredOn;
        Note(HomeFact.State, null, nameof(HomeState.Free), registeredOn, "登记房源");
    }

    public int Id { get; private set; }
    public int BuildingId { get; private set; }
    public EstateBuilding Building { get; private set; } = null!;
    public long VillageCode { get; private set; }

    /// <summary>Building, entrance and room: 3-1-502.</summary>
    public string Code { get; private set; } = "";
    public int Unit { get; private set; }
    public int Floor { get; private set; }

    /// <summary>Counted from the left on the stacking chart (楼盘表).</summary>
    public int Position { get; private set; }
    public string RoomType { get; private set; } = "";
    public HomeOrientation? Orientation { get; private set; }
    public FloorArea PredictedArea { get; private set; }

    /// <summary>实测面积: what a statement is computed from; null until the survey report is in.</summary>
    public FloorArea? MeasuredArea { get; private set; }
    public FloorAdjustMode FloorMode { get; private set; }

    /// <summary>Yuan per m² or a share, as <see cref="FloorMode"/> says.</summary>
    public decimal FloorValue { get; private set; }
    public HomeState State { get; private set; }

    /// <summary>The day of the last change of state; no later act may be dated before it.</summary>
    public DateOnly StateSince { get; private set; }

    /// <summary>Why it is frozen, used otherwise or void.</summary>
    public string? StateReason { get; private set; }
    public bool IsDemonstration { get; private set; }
    public int Version { get; private set; }

    /// <summary>What became of it, the oldest first; loaded only where asked for.</summary>
    public IReadOnlyList<HomeChange> Changes => _changes;

    public FloorAdjustment Adjustment => FloorAdjustment.From(FloorMode, FloorValue);

    /// <param name="measured">实测面积 of the survey report.</param>
    /// <param name="on">The day from which it counts.</param>
    /// <param name="report">Number of the survey report, where given.</param>
    /// <exception cref="RefusedException">No area, or twice or half the predicted one: a slip of the pen.</exception>
    public void Measure(FloorArea measured, DateOnly on, string? report = null)
    {
        RefuseImplausible(measured);
        Note(HomeFact.MeasuredArea, MeasuredArea is { } before ? HomeChange.Of(before) : null, HomeChange.Of(measured), on, report);
        MeasuredArea = measured;
    }

    /// <exception cref="RefusedException">No area, or twice or half the predicted one: a slip of the pen.</exception>
    internal void RefuseImplausible(FloorArea measured)
    {
        if (measured.HundredthsSqm * ImplausibleTimes <= PredictedArea.HundredthsSqm || measured.HundredthsSqm >= PredictedArea.HundredthsSqm * ImplausibleTimes)
        {
            throw new RefusedException(new MeasuredAreaImplausible(Code, PredictedArea, measured));
        }
    }

    public void AdjustFloorPrice(FloorAdjustment adjustment, DateOnly on, string? reason = null)
    {
        Note(HomeFact.FloorPrice, HomeChange.Of(FloorMode, FloorValue), HomeChange.Of(adjustment.Mode, adjustment.Value), on, reason);
        (FloorMode, FloorValue) = (adjustment.Mode, adjustment.Value);
    }

    /// <summary>Corrects type, predicted area or orientation of a home that nobody has.</summary>
    /// <exception cref="RefusedException">Given away or chosen, or without area.</exception>
    public void Describe(string roomType, FloorArea predicted, HomeOrientation? orientation)
    {
        if (State is HomeState.Allocated or HomeState.Locked)
        {
            throw new RefusedException(new HomeFixed(Code, State));
        }

        (RoomType, Orientation) = (roomType, orientation);
        PredictedArea = predicted == FloorArea.Zero ? throw new RefusedException(new HomeWithoutArea(Code)) : predicted;
    }

    /// <summary>Holds back, releases, lends or withdraws a home that nobody has.</summary>
    /// <exception cref="RefusedException">The step is not in the table, or no reason is given for taking a home out of the offer.</exception>
    public void ChangeState(HomeState next, string? reason, DateOnly on)
    {
        if (!State.ByHand().Contains(next))
        {
            throw new RefusedException(new HomeStateStepNotAllowed(Code, State, next));
        }

        if (next != HomeState.Free && string.IsNullOrWhiteSpace(reason))
        {
            throw new RefusedException(new HomeStateWithoutReason(Code, next));
        }

        Become(next, on, string.IsNullOrWhiteSpace(reason) ? null : reason.Trim());
        StateReason = next == HomeState.Free ? null : reason!.Trim();
    }

    internal void GiveAway(DateOnly on, string allocation)
    {
        if (!State.CanBecome(HomeState.Allocated))
        {
            throw new RefusedException(State == HomeState.Allocated
                ? new HomeAlreadyAllocated(Code)
                : new HomeStateStepNotAllowed(Code, State, HomeState.Allocated));
        }

        Become(HomeState.Allocated, on, allocation);
        StateReason = null;
    }

    /// <summary>锁定 for a household that chose or drew it; only a free home.</summary>
    internal void LockFor(string reason, DateOnly on)
    {
        if (State != HomeState.Free)
        {
            throw new RefusedException(new Selections.HomeJustChosen(Code, null));
        }

        Become(HomeState.Locked, on, reason);
        StateReason = reason;
    }

    internal void TakeBack(DateOnly on, string reason)
    {
        Become(HomeState.Free, on, reason.Length > ReasonMaxLength ? reason[..ReasonMaxLength] : reason);
        StateReason = null;
    }

    private void Become(HomeState next, DateOnly on, string? reason)
    {
        if (on < StateSince)
        {
            throw new RefusedException(new HomeStepTooEarly(Code, on, StateSince, State));
        }

        Note(HomeFact.State, State.ToString(), next.ToString(), on, reason);
        (State, StateSince) = (next, on);
    }

    /// <summary>A value that stays the same leaves no row.</summary>
    private void Note(HomeFact what, string? before, string after, DateOnly on, string? reason)
    {
        if (before != after)
        {
            _changes.Add(new(this, what, before, after, on, reason));
        }
    }
}

/// <summary>Where a home is in its building: entrance (单元), floor, position on the floor from the left.</summary>
public readonly record struct HomePlace(int Unit, int Floor, int Position)
{
    /// <summary>3-1-502 for building 3, entrance 1, floor 5, position 2.</summary>
    public string CodeIn(EstateBuilding building) => $"{building.Number}-{Unit}-{Floor}{Position:00}";
}
