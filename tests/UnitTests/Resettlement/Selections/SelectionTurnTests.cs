using VillageTracker.Domain.Common;
using VillageTracker.Domain.Resettlement;
using VillageTracker.Domain.Resettlement.Selections;
using VillageTracker.TestKit;

namespace VillageTracker.UnitTests.Resettlement.Selections;

/// <summary>A household's turn: called, chosen, confirmed, missed, given up; each is in its record.</summary>
public sealed class SelectionTurnTests
{
    private readonly Hall _hall = new();

    [Fact]
    public void A_choice_locks_the_home_and_the_signature_makes_it_the_households()
    {
        var (turn, home) = (_hall.AtDesk(), Hall.Home());
        turn.Choose(_hall.Session, home, _hall.Desk());
        Assert.Equal((TurnState.Chosen, HomeState.Locked), (turn.State, home.State));
        Assert.Contains("第 1 号 D03-001 户已选定", home.StateReason, StringComparison.Ordinal);

        turn.Confirm(_hall.Session, [Hall.Given(home)], _hall.Desk());

        Assert.Equal((TurnState.Confirmed, HomeState.Allocated, ChoiceState.Confirmed), (turn.State, home.State, turn.Choices[0].State));
        Assert.Equal([TurnAct.Call, TurnAct.Come, TurnAct.Choose, TurnAct.Confirm], turn.Events.Select(e => e.Act));
        Assert.Equal(FloorArea.FromSquareMetres(144.65m), turn.Left);
    }

    [Fact]
    public void A_home_that_is_not_free_is_refused_and_nothing_is_recorded()
    {
        var (turn, home) = (_hall.AtDesk(), Hall.Home());
        home.ChangeState(HomeState.Frozen, "漏水", Some.Today);

        Refused.With<HomeJustChosen>(() => turn.Choose(_hall.Session, home, _hall.Desk()));

        Assert.Equal((TurnState.Choosing, 0), (turn.State, turn.Choices.Count));
    }

    [Fact]
    public void A_home_from_before_the_session_counts_in_the_quota_of_its_type()
    {
        var plan = Hall.Plan() with { Limits = new(3, 1, FloorArea.FromSquareMetres(60m), new Dictionary<string, int> { ["三室一厅"] = 1 }) };
        var session = SelectionSession.Prepare(plan with { Turns = [plan.Turns[0] with { TakenBefore = FloorArea.FromSquareMetres(95m), TypesBefore = ["三室一厅"] }] }, _hall.Person());
        session.Open(_hall.Person());
        session.Turns[0].Call(session, _hall.Desk());
        session.Turns[0].Come(session, _hall.Desk());

        Assert.Equal("三室一厅", Refused.With<SelectionTypeQuota>(() => session.Turns[0].Choose(session, Hall.Home(), _hall.Desk())).RoomType);
    }

    [Fact]
    public void A_refused_choice_leaves_the_home_free()
    {
        Hall hall = new(entitled: 60m);
        var (turn, home) = (hall.AtDesk(), Hall.Home());

        Refused.With<SelectionAreaExceeded>(() => turn.Choose(hall.Session, home, hall.Desk()));

        Assert.Equal((TurnState.Choosing, HomeState.Free), (turn.State, home.State));
    }

    [Fact]
    public void A_choice_can_be_taken_back_with_a_reason_before_the_signature()
    {
        var (turn, home) = (_hall.AtDesk(), Hall.Home());
        var choice = turn.Choose(_hall.Session, home, _hall.Desk());
        Refused.With<WordsMissing>(() => turn.TakeBack(_hall.Session, choice, home, " ", _hall.Desk()));
        turn.TakeBack(_hall.Session, choice, home, "想换低楼层", _hall.Desk());

        Assert.Equal((TurnState.Choosing, HomeState.Free, ChoiceState.TakenBack), (turn.State, home.State, choice.State));
        Assert.Contains("想换低楼层", turn.Events[^1].Note, StringComparison.Ordinal);
        Refused.With<TurnHasNothingToConfirm>(() => turn.Confirm(_hall.Session, [], _hall.Desk()));
        turn.Choose(_hall.Session, home, _hall.Desk());
        turn.Confirm(_hall.Session, [Hall.Given(home)], _hall.Desk());
        Refused.With<TurnStepNotAllowed>(() => turn.TakeBack(_hall.Session, turn.Choices[1], home, "后悔", _hall.Desk()));
    }

    [Fact]
    public void A_missed_turn_goes_to_the_end_of_its_batch_on_record_and_not_too_soon()
    {
        _hall.First.Call(_hall.Session, _hall.Desk());
        Assert.Equal(3, Refused.With<TurnMissedTooSoon>(() => _hall.First.Miss(_hall.Session, 4, _hall.Desk())).Minutes);
        _hall.Minutes += 3;
        _hall.First.Miss(_hall.Session, 4, _hall.Desk());

        Assert.Equal((TurnState.Waiting, 4, 1, 1), (_hall.First.State, _hall.First.Place, _hall.First.Number, _hall.First.Misses));
        Assert.Equal("从第 1 位移到本批末尾第 4 位", _hall.First.Events[^1].Note);
        _hall.First.Call(_hall.Session, _hall.Desk());
    }

    [Fact]
    public void Time_at_the_desk_runs_out_but_never_over_a_chosen_home()
    {
        var turn = _hall.AtDesk();
        Refused.With<TurnMissedTooSoon>(() => turn.Miss(_hall.Session, 4, _hall.Desk()));
        turn.Choose(_hall.Session, Hall.Home(), _hall.Desk());
        _hall.Minutes += 10;
        Refused.With<TurnHoldsHomes>(() => turn.Miss(_hall.Session, 4, _hall.Desk()));
        Refused.With<TurnHoldsHomes>(() => turn.GiveUp(_hall.Session, "不要了", _hall.Desk()));
    }

    [Fact]
    public void Giving_up_needs_a_reason_and_is_the_end()
    {
        Refused.With<WordsMissing>(() => _hall.First.GiveUp(_hall.Session, "", _hall.Desk()));
        _hall.First.GiveUp(_hall.Session, "改要货币补偿", _hall.Desk());

        Assert.Equal(TurnState.GivenUp, _hall.First.State);
        Refused.With<TurnStepNotAllowed>(() => _hall.First.Call(_hall.Session, _hall.Desk()));
        Refused.With<TurnStepNotAllowed>(() => _hall.First.Wish([(1, "3-1-102")], _hall.Desk()));
    }

    [Fact]
    public void A_turn_is_worked_at_the_desk_that_called_it()
    {
        var turn = _hall.AtDesk();

        Assert.Equal(1, Refused.With<TurnAtAnotherDesk>(() => turn.Choose(_hall.Session, Hall.Home(), _hall.Desk(2))).Desk);
        Refused.With<SelectionDeskUnknown>(() => turn.Choose(_hall.Session, Hall.Home(), _hall.Desk(3)));
    }

    [Fact]
    public void In_rounds_a_household_takes_one_and_waits_for_the_next_round_while_it_may_go_on()
    {
        Hall hall = new(inRounds: true);
        var (turn, home, second) = (hall.AtDesk(), Hall.Home(), Hall.Home(6));
        turn.Choose(hall.Session, home, hall.Desk());
        Refused.With<TurnRoundTaken>(() => turn.Choose(hall.Session, second, hall.Desk()));
        turn.Confirm(hall.Session, [Hall.Given(home)], hall.Desk());
        Assert.Equal((TurnState.Waiting, 2), (turn.State, turn.Round));
        turn.Call(hall.Session, hall.Desk());
        turn.Come(hall.Session, hall.Desk());
        turn.Choose(hall.Session, second, hall.Desk());
        turn.Confirm(hall.Session, [Hall.Given(second)], hall.Desk());

        Assert.Equal(TurnState.Confirmed, turn.State);
    }

    [Fact]
    public void Who_has_a_home_from_an_earlier_round_and_wants_no_more_is_through()
    {
        Hall hall = new(inRounds: true);
        var (turn, home) = (hall.AtDesk(), Hall.Home());
        turn.Choose(hall.Session, home, hall.Desk());
        turn.Confirm(hall.Session, [Hall.Given(home)], hall.Desk());
        turn.GiveUp(hall.Session, "一套够了", hall.Desk());

        Assert.Equal(TurnState.Confirmed, turn.State);
    }

    [Fact]
    public void Wishes_keep_their_order_and_no_room_stands_twice()
    {
        _hall.First.Wish([(4, "3-1-402"), (2, "3-1-202")], _hall.Desk());

        Assert.Equal(["3-1-402", "3-1-202"], _hall.First.Wishes.OrderBy(w => w.Rank).Select(w => w.Code));
        Refused.With<WishTwice>(() => _hall.First.Wish([(4, "3-1-402"), (4, "3-1-402")], _hall.Desk()));
        Refused.With<WishesTooMany>(() => _hall.First.Wish([.. Enumerable.Range(1, 21).Select(n => (n, $"{n}"))], _hall.Desk()));
    }

    [Fact]
    public void A_clock_that_went_back_is_refused()
    {
        var turn = _hall.AtDesk();
        _hall.Minutes -= 30;

        Refused.With<SelectionClockBack>(() => turn.Choose(_hall.Session, Hall.Home(), _hall.Desk()));
    }
}
