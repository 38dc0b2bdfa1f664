namespace VillageTracker.Domain.Resettlement.Selections.Queries;

/// <summary>What everybody may know of a session (大屏): order numbers, household numbers, masked names, rooms; nothing else.</summary>
/// <param name="Queue">All turns in the order in which they are called.</param>
/// <param name="Left">Free homes by room type.</param>
/// <param name="PausedBecause">Why it pauses.</param>
/// <param name="TurnSeconds">Median length of this day's turns; null while too few are through.</param>
/// <param name="AsOfUtc">When this was read.</param>
public sealed record SelectionBoard(
    string Number, string Title, SelectionStatus Status, DateOnly On, string Hall, int Desks, int MinutesPerTurn, string? PausedBecause, bool IsDemonstration,
    IReadOnlyList<BoardTurn> Queue, IReadOnlyList<BoardHomes> Left, int? TurnSeconds, DateTime AsOfUtc)
{
    private const int NextShown = 5;
    private const int LatestShown = 8;

    public IReadOnlyList<BoardTurn> AtDesks => [.. Queue.Where(t => TurnStates.AtDesk.Contains(t.State)).OrderBy(t => t.Desk)];

    public IReadOnlyList<BoardTurn> Next => [.. Queue.Where(t => t.State == TurnState.Waiting).Take(NextShown)];

    /// <summary>The latest choices, the newest first.</summary>
    public IReadOnlyList<BoardTurn> Latest => [.. Queue.Where(t => t.Rooms.Count > 0).OrderByDescending(t => t.LastAtUtc).Take(LatestShown)];

    public int Waiting => Queue.Count(t => t.State == TurnState.Waiting);

    public int Through => Queue.Count(t => t.State is TurnState.Confirmed or TurnState.GivenUp);

    public BoardTurn? TurnOf(int number) => Queue.FirstOrDefault(t => t.Number == number);

    /// <summary>前面还有几户.</summary>
    public int AheadOf(BoardTurn turn) => turn.State == TurnState.Waiting ? Queue.Where(t => t.State == TurnState.Waiting).TakeWhile(t => t.Number != turn.Number).Count() : 0;

    /// <summary>大约还要几分钟: those ahead, at all desks at once, each as long as the middle one of the day; null until there is one.</summary>
    public int? MinutesUntil(BoardTurn turn) => turn.State == TurnState.Waiting && Status == SelectionStatus.Open && TurnSeconds is { } seconds
        ? (int)Math.Ceiling((AheadOf(turn) + 1) / (decimal)Desks * seconds / 60m)
        : null;
}

/// <summary>A turn on the screen.</summary>
public sealed record BoardTurn(int Number, int Batch, int Round, string Code, string MaskedName, TurnState State, int? Desk, int Misses, DateTime? LastAtUtc, IReadOnlyList<string> Rooms);

/// <summary>So many homes of a room type are still free.</summary>
public sealed record BoardHomes(string RoomType, int Free, int Offered);
