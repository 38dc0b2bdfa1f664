using VillageTracker.Domain.Common;
using VillageTracker.Domain.Resettlement.Selections;
using VillageTracker.TestKit;

namespace VillageTracker.UnitTests.Resettlement.Selections;

/// <summary>A session: what it needs, and who may do what while it is open, paused and over.</summary>
public sealed class SelectionSessionTests
{
    [Fact]
    public void A_session_needs_households_enough_homes_and_sound_numbers()
    {
        Hall hall = new(open: false);
        var plan = Hall.Plan();
        Refused.With<SelectionNobody>(() => SelectionSession.Prepare(plan with { Turns = [] }, hall.Person()));
        Refused.With<SelectionHomesTooFew>(() => SelectionSession.Prepare(plan with { Homes = [(1, "3-1-102")] }, hall.Person()));
        Refused.With<SelectionDesksOutOfRange>(() => SelectionSession.Prepare(plan with { Desks = 0 }, hall.Person()));
        Refused.With<SelectionMinutesOutOfRange>(() => SelectionSession.Prepare(plan with { MinutesPerTurn = 0 }, hall.Person()));
        Refused.With<SelectionDayPast>(() => SelectionSession.Prepare(plan with { On = Some.Today.AddDays(-1) }, hall.Person()));
        Refused.With<WordsMissing>(() => SelectionSession.Prepare(plan with { Hall = " " }, hall.Person()));
    }

    [Fact]
    public void Nobody_is_called_before_it_opens_while_it_pauses_and_after_it_closed()
    {
        Hall hall = new(open: false);
        Refused.With<SelectionNotOpen>(() => hall.First.Call(hall.Session, hall.Desk()));
        hall.Session.Open(hall.Person());
        Refused.With<WordsMissing>(() => hall.Session.Pause("", hall.Person()));
        hall.Session.Pause("停电", hall.Person("李建国"));
        Refused.With<SelectionNotOpen>(() => hall.First.Call(hall.Session, hall.Desk()));
        hall.Session.Resume(hall.Person());
        hall.First.Call(hall.Session, hall.Desk());
        Refused.With<SelectionTurnsUnfinished>(() => hall.Session.Close([1], hall.Person()));
        hall.First.GiveUp(hall.Session, "不选了", hall.Desk());
        hall.Session.Close([], hall.Person());
        Refused.With<SelectionNotOpen>(() => hall.Session.Turns[1].Call(hall.Session, hall.Desk()));
        Refused.With<SelectionStepNotAllowed>(() => hall.Session.Resume(hall.Person()));

        Assert.Equal(["张书记", "张书记", "李建国", "张书记", "张书记"], hall.Session.Steps.Select(s => s.By));
        Assert.Equal("停电", hall.Session.Steps[2].Note);
    }

    [Fact]
    public void It_does_not_open_before_its_day_nor_with_a_clock_that_went_back()
    {
        Hall hall = new(open: false);
        Refused.With<SelectionDayNotCome>(() => SelectionSession.Prepare(Hall.Plan() with { On = Some.Today.AddDays(1) }, hall.Person()).Open(hall.Person()));
        hall.Minutes -= 5;
        Refused.With<SelectionClockBack>(() => hall.Session.Open(hall.Person()));
    }
}
