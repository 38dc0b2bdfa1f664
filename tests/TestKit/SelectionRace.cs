using System.Collections.Concurrent;
using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Demolition;
using VillageTracker.Domain.Organisation;
using VillageTracker.Domain.Persistence;
using VillageTracker.Domain.Resettlement;
using VillageTracker.Domain.Resettlement.Draws;
using VillageTracker.Domain.Resettlement.Selections;
using VillageTracker.Domain.Resettlement.Selections.UseCases;
using VillageTracker.Domain.Rules.Queries;
using Xunit;

namespace VillageTracker.TestKit;

/// <summary>A hall with as many desks as households, all at their desks, and what they do at once; each desk has its own connection. For any database.</summary>
public sealed class SelectionRace(Func<VillageDb> open)
{
    private const int Desks = 64;
    private const string SessionNumber = "XF-2020-9064";

    private static readonly DateOnly Today = new(2020, 10, 31);
    private static readonly VillageClock Clock = new(TimeProvider.System, Today);

    private int[] _turns = [];
    private int[] _homes = [];
    private Signer _by = null!;

    public int SessionId { get; private set; }

    /// <summary>Keys of the turns; the n-th stands at desk n + 1.</summary>
    public IReadOnlyList<int> Turns => _turns;

    /// <summary>Keys of the homes, as many as there are desks.</summary>
    public IReadOnlyList<int> Homes => _homes;

    /// <summary>How long each desk waited in the last round, in milliseconds.</summary>
    public IReadOnlyCollection<double> Waits => _waits;

    private ConcurrentBag<double> _waits = [];

    /// <summary>Plants area, households, homes, draw and the open session with everybody at a desk.</summary>
    public async Task PrepareAsync()
    {
        await using var db = Open();
        var people = await db.Accounts.AsNoTracking().Where(a => a.IsDemonstration).OrderBy(a => a.Id).Select(a => new Signer(a.Id, a.DisplayName)).ToListAsync();
        _by = people[0];
        var estate = await db.Estates.FirstAsync();
        var building = new EstateBuilding(estate, 90, units: 2, floors: 32, isDemonstration: true);
        Home[] homes = [.. Enumerable.Range(0, Desks).Select(n => new Home(building, new((n % 2) + 1, (n / 2) + 1, 1), "两室一厅", FloorArea.FromSquareMetres(72m), Today.AddDays(-30), isDemonstration: true))];
        var area = DemolitionArea.Create(estate.VillageCode, "D64", new("并发选房片区", LandTrack.Unknown, "年内征收", null, null));
        db.AddRange(homes);
        db.Add(area);
        db.DoingInBulk("测试", "并发选房");
        await db.SaveChangesAsync();
        Household[] households = [.. Enumerable.Range(1, Desks).Select(n => HouseholdOf(area, n))];
        db.AddRange(households);
        db.DoingInBulk("测试", "并发选房");
        await db.SaveChangesAsync();
        var draw = Drawn(area, households, people);
        db.Add(draw);
        db.DoingInBulk("测试", "并发选房");
        await db.SaveChangesAsync();
        var session = Opened(draw, households, homes);
        db.Add(session);
        db.DoingInBulk("测试", "并发选房");
        await db.SaveChangesAsync();
        SessionId = session.Id;
        (_turns, _homes) = ([.. session.Turns.Select(t => t.Id)], [.. homes.Select(h => h.Id)]);
    }

    /// <summary>Every desk chooses the first home in the same instant.</summary>
    public async Task<IReadOnlyList<Exception?>> SameHomeAsync() => await AtOnceAsync(n => ChooseAsync(n, 0));

    /// <summary>Every desk but the winner's chooses a home of its own; the first desk takes the one that the winner leaves.</summary>
    public async Task<IReadOnlyList<Exception?>> OtherHomesAsync()
    {
        int winner;
        await using (var db = Open())
        {
            winner = await db.SelectionChoices.Where(c => c.State == ChoiceState.Held && _turns.Contains(c.TurnId)).Select(c => c.Desk).SingleAsync() - 1;
        }

        return await AtOnceAsync(n => n == winner ? Task.CompletedTask : ChooseAsync(n, n == 0 ? winner : n));
    }

    /// <summary>Every desk has its sheet signed: document numbers and orders are taken at once.</summary>
    public async Task<IReadOnlyList<Exception?>> ConfirmAsync() => await AtOnceAsync(async n =>
    {
        await using var db = Open();
        var version = await db.SelectionTurns.Where(t => t.Id == _turns[n]).Select(t => t.Version).SingleAsync();
        await new ConfirmTurnHandler(db, new RuleBookQuery(db), Clock).HandleAsync(new(_turns[n], version, n + 1), CancellationToken.None);
    });

    public async Task<(int Held, int Confirmed, List<string> Numbers)> CountAsync()
    {
        await using var db = Open();
        var choices = await db.SelectionChoices.AsNoTracking().Where(c => _turns.Contains(c.TurnId)).Select(c => new { c.State, c.HomeId, Number = c.Allocation!.Number }).ToListAsync();
        Assert.Equal(choices.Count(c => c.State != ChoiceState.TakenBack), choices.Where(c => c.State != ChoiceState.TakenBack).Select(c => c.HomeId).Distinct().Count());
        return (choices.Count(c => c.State == ChoiceState.Held), choices.Count(c => c.State == ChoiceState.Confirmed), [.. choices.Where(c => c.Number is not null).Select(c => c.Number).Order(StringComparer.Ordinal)]);
    }

    /// <summary>Every desk takes a number of a new series.</summary>
    public async Task<IReadOnlyList<int>> NumbersAsync()
    {
        var numbers = new int[Desks];
        Assert.All(await AtOnceAsync(async n =>
        {
            await using var db = Open();
            await using var transaction = await db.Database.BeginTransactionAsync();
            numbers[n] = await db.TakeNumbersAsync("CS-2020", 1, CancellationToken.None);
            await transaction.CommitAsync();
        }), Assert.Null);
        return numbers;
    }

    private async Task ChooseAsync(int desk, int home)
    {
        await using var db = Open();
        await new ChooseHomeHandler(db, Clock).HandleAsync(new(_turns[desk], desk + 1, _homes[home]), CancellationToken.None);
    }

    private async Task<IReadOnlyList<Exception?>> AtOnceAsync(Func<int, Task> act)
    {
        ConcurrentBag<double> waits = [];
        _waits = waits;
        TaskCompletionSource start = new(TaskCreationOptions.RunContinuationsAsynchronously);
        var desks = Enumerable.Range(0, Desks).Select(n => Task.Run(async () =>
        {
            await start.Task;
            var begun = Stopwatch.GetTimestamp();
            try
            {
                await act(n);
                return (Exception?)null;
            }
            catch (Exception fault) // told to the test, whatever it is
            {
                return fault;
            }
            finally
            {
                waits.Add(Stopwatch.GetElapsedTime(begun).TotalMilliseconds);
            }
        })).ToArray();
        start.SetResult();
        return await Task.WhenAll(desks);
    }

    private VillageDb Open() => open().ActAs(new(_by?.AccountId ?? 1, _by?.Name ?? "测试", DataScope.All));

    private static Household HouseholdOf(DemolitionArea area, int n)
    {
        var household = Household.Register(area, $"D64-{n:000}", new("示例·并发户", 3, FloorArea.FromSquareMetres(120m), $"测试路{n}号"),
            new([64, (byte)n], [64, (byte)n], null), Today.AddDays(-90), Today);
        household.Survey(Today.AddDays(-80), Today, FloorArea.FromSquareMetres(120m));
        household.Appraise(Today.AddDays(-70), Today, Money.FromYuan(500_000m));
        household.Sign(Today.AddDays(-60), Today, CompensationMethod.Exchange, Money.FromYuan(510_000m));
        return household;
    }

    private static Draw Drawn(DemolitionArea area, Household[] households, List<Signer> people)
    {
        var (at, minute) = (new DateTime(2020, 10, 20, 1, 0, 0, DateTimeKind.Utc), 0);
        DrawMoment By(int n) => new(people[n], Today.AddDays(-11), at.AddMinutes(minute++));
        DrawDemands none = new(0, 0, 0);
        var draw = Draw.Prepare(new(area.VillageCode, area.Id, "CQ-2020-9064", "并发", DrawKind.OrderNumbers, ["全部"], Today.AddDays(-11), "大厅", false,
            [.. households.Select(h => new DrawPlanEntrant(h.Id, new(1, h.Code, Masking.Name(h.HeadName), "")))], [])
        { Demands = none }, By(0));
        var secret = DrawHash.Of("race");
        draw.Freeze(secret, [1], none, By(2));
        draw.Run(secret, none, By(1));
        draw.Witness("示例·周某", By(3));
        draw.Publish(By(2));
        return draw;
    }

    private SelectionSession Opened(Draw draw, Household[] households, Home[] homes)
    {
        var (at, minute) = (new DateTime(2020, 10, 31, 1, 0, 0, DateTimeKind.Utc), 0);
        var turns = draw.Places.OrderBy(p => p.Number).Select(p => new SelectionPlanTurn(p.HouseholdId, p.Number, 1, p.Code, "示例**", FloorArea.FromSquareMetres(120m), FloorArea.Zero, []));
        var session = SelectionSession.Prepare(new(draw.VillageCode, draw.AreaId, draw.Id, SessionNumber, "并发选房", Today, "大厅", Desks, 10, 3, false,
            new(2, 1, FloorArea.FromSquareMetres(10m), new Dictionary<string, int>()), [.. turns], [.. homes.Select(h => (h.Id, h.Code))]), new(_by, Today, at.AddMinutes(minute++)), isDemonstration: true);
        session.Open(new(_by, Today, at.AddMinutes(minute++)));
        foreach (var (turn, n) in session.Turns.Select((t, n) => (t, n)))
        {
            turn.Call(session, new(_by, n + 1, Today, at.AddMinutes(minute)));
            turn.Come(session, new(_by, n + 1, Today, at.AddMinutes(minute)));
        }

        return session;
    }
}
