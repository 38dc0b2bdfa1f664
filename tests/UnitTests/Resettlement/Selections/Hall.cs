using VillageTracker.Domain.Common;
using VillageTracker.Domain.Resettlement;
using VillageTracker.Domain.Resettlement.Draws;
using VillageTracker.Domain.Resettlement.Selections;

namespace VillageTracker.UnitTests.Resettlement.Selections;

/// <summary>A hall with three households, a minute after another.</summary>
internal sealed class Hall
{
    private static readonly DateTime Nine = new(2020, 10, 31, 1, 0, 0, DateTimeKind.Utc);

    public Hall(bool inRounds = false, bool open = true, decimal entitled = 240m)
    {
        Session = SelectionSession.Prepare(Plan(inRounds, entitled), Person());
        if (open)
        {
            Session.Open(Person());
        }
    }

    public SelectionSession Session { get; }

    public SelectionTurn First => Session.Turns[0];

    public int Minutes { get; set; }

    public static SelectionPlan Plan(bool inRounds = false, decimal entitled = 240m) => new(
        Some.Village, 1, 1, "XF-2020-0007", "选房", Some.Today, "大厅", Desks: 2, MinutesPerTurn: 10, MinutesToCome: 3, inRounds,
        new(2, 1, FloorArea.FromSquareMetres(10m), new Dictionary<string, int>()),
        [.. Enumerable.Range(1, 3).Select(n => new SelectionPlanTurn(n, n, 1, $"D03-{n:000}", "王*", FloorArea.FromSquareMetres(entitled), FloorArea.Zero, []))],
        [.. Enumerable.Range(1, 4).Select(n => (n, $"3-1-{n}02"))]);

    public DrawMoment Person(string name = "张书记") => new(new(3, name), Some.Today, Nine.AddMinutes(Minutes++));

    public TurnMoment Desk(int desk = 1) => new(Some.Clerk, desk, Some.Today, Nine.AddMinutes(Minutes++));

    /// <summary>The first household at desk 1.</summary>
    public SelectionTurn AtDesk()
    {
        First.Call(Session, Desk());
        First.Come(Session, Desk());
        return First;
    }

    public static Home Home(int floor = 5, decimal measured = 95.35m) => Some.Home(measured, floor);

    public static Allocation Given(Home home) => Allocation.Give(home, Some.Household(), new("AZ-2020-0001", 1, Some.Today, Some.Today.AddDays(60)));
}
