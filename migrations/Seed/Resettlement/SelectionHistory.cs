using VillageTracker.Domain.Organisation;
using VillageTracker.Domain.Resettlement;
using VillageTracker.Domain.Resettlement.Draws;
using VillageTracker.Domain.Resettlement.Selections;

namespace VillageTracker.Migrations.Seed.Resettlement;

/// <summary>How the invented sessions went, act by act.</summary>
internal sealed class SelectionHistory(OfficePeople people)
{
    private const int MinutesEach = 9;

    /// <summary>Everybody chose what he has; one household came late and was called again at the end of its batch.</summary>
    public SelectionSession Over(SelectionPlan plan, ILookup<int, Allocation> chosen)
    {
        var session = Prepared(plan);
        session.Open(At(people.Secretary, plan.On, Start(plan.On)));
        List<SelectionTurn> queue = [.. session.Turns];
        for (var n = 0; n < queue.Count; n++)
        {
            var (turn, desk) = (queue[n], (n % plan.Desks) + 1);
            TurnMoment Minute(int minute) => new(people.Clerk, desk, plan.On, Start(plan.On).AddMinutes((n / plan.Desks * MinutesEach) + minute));
            turn.Call(session, Minute(1));
            if (n == 11 && turn.Misses == 0)
            {
                turn.Miss(session, queue.Count + 1, Minute(5));
                queue.Add(turn);
                continue;
            }

            turn.Come(session, Minute(2));
            Allocation[] homes = [.. chosen[turn.HouseholdId]];
            foreach (var allocation in homes)
            {
                turn.Choose(session, allocation.HomeId, ChosenHome.Of(allocation.Home), Minute(4 + (n % 3)));
            }

            turn.Confirm(session, homes, Minute(7 + (n % 2)));
        }

        session.Close([], At(people.Secretary, plan.On, Start(plan.On).AddHours(5)));
        return session;
    }

    /// <summary>Two households hold homes and have not signed, one missed its turn, one is called, one gave up, the others wait.</summary>
    public SelectionSession GoingOn(SelectionPlan plan, IReadOnlyList<Home> locked, IReadOnlyList<Home> free)
    {
        var session = Prepared(plan);
        session.Open(At(people.Secretary, plan.On, Start(plan.On)));
        TurnMoment Minute(int minute, int desk) => new(people.Clerk, desk, plan.On, Start(plan.On).AddMinutes(minute));
        List<SelectionTurn> rest = [.. session.Turns];
        for (var n = 0; n < locked.Count; n++)
        {
            var home = ChosenHome.Of(locked[n]);
            if (rest.Find(t => session.Limits.Against(t.Entitled, t.Taken, home) is null) is { } holder)
            {
                rest.Remove(holder);
                holder.Call(session, Minute(1, n + 1));
                holder.Come(session, Minute(6, n + 1));
                holder.Choose(session, locked[n].Id, home, Minute(9, n + 1));
            }
        }

        if (rest.Count < 4)
        {
            return session;
        }

        rest[0].Call(session, Minute(3, 3));
        rest[0].Miss(session, session.Turns.Count + 1, Minute(12, 3));
        rest[1].GiveUp(session, "家中商量后不再要第二套房", Minute(13, 3));
        rest[2].Call(session, Minute(14, 4));
        rest[2].Come(session, Minute(15, 4));
        rest[2].Wish([.. locked.Take(1).Concat(free.Take(3)).Select(h => (h.Id, h.Code))], Minute(16, 4));
        return session;
    }

    private SelectionSession Prepared(SelectionPlan plan) =>
        SelectionSession.Prepare(plan, At(people.Clerk, plan.On.AddDays(-1), Start(plan.On.AddDays(-1))), isDemonstration: true);

    /// <summary>Nine in the morning of the village.</summary>
    private static DateTime Start(DateOnly day) => day.ToDateTime(new(1, 0), DateTimeKind.Utc);

    private static DrawMoment At(Signer by, DateOnly day, DateTime atUtc) => new(by, day, atUtc);
}
