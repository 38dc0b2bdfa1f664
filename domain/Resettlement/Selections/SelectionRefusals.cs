using VillageTracker.Domain.Common;
using VillageTracker.Domain.Resettlement.Draws;

namespace VillageTracker.Domain.Resettlement.Selections;

/// <summary>The order comes from a draw that is over.</summary>
public sealed record SelectionDrawNotPublished(string Number, DrawStatus Status) : Refusal($"抽签 {Number} 现在是“{Status.Label()}”，结果公布以后才能排选房场次。");

public sealed record SelectionDrawDealsHomes(string Number) : Refusal($"抽签 {Number} 已经抽定房号，不用选房；请从那份记录办理分配。");

public sealed record SelectionDrawRepeated(string Number, string Next) : Refusal($"抽签 {Number} 已经重抽，请按 {Next} 的顺序选房。");

public sealed record SelectionNobody() : Refusal("这一段顺序号里没有等着选房的户，请核对起止号。");

/// <summary>Nobody chooses without a frozen entitlement.</summary>
public sealed record SelectionWithoutEntitlement(int Households, string Codes) : Refusal($"还有 {Households} 户没有核定安置面积（{Codes} 等），核定以后才能排选房场次。");

public sealed record SelectionDayPast(DateOnly On) : Refusal($"选房日期 {On:yyyy-MM-dd} 已经过去，请填今天或以后的日期。");

public sealed record SelectionDayNotCome(string Number, DateOnly On) : Refusal($"选房场次 {Number} 的日期是 {On:yyyy-MM-dd}，还没有到。");

public sealed record SelectionDesksOutOfRange() : Refusal($"窗口是 1 至 {SelectionSession.MostDesks} 个。");

public sealed record SelectionMinutesOutOfRange() : Refusal($"每户选房时间是 1 至 {SelectionSession.MostMinutes} 分钟。");

public sealed record SelectionHomesTooFew(int Households, int Homes) : Refusal($"选房 {Households} 户，空闲房源 {Homes} 套；房源不能少于户数，请减少户数或增加房源。");

public sealed record SelectionHouseholdInAnother(string Code, string Number) : Refusal($"{Code} 户已排在选房场次 {Number}，那一场结束以后才能再排。");

public sealed record SelectionStepNotAllowed(string Number, SelectionStatus From, SelectionStatus To) : Refusal($"选房场次 {Number} 现在是“{From.Label()}”，不能改为“{To.Label()}”。");

public sealed record SelectionNotOpen(string Number, SelectionStatus Status) : Refusal($"选房场次 {Number} 现在是“{Status.Label()}”，不能叫号和选房。");

/// <summary>Nobody leaves the hall with a home that is chosen and not signed.</summary>
public sealed record SelectionTurnsUnfinished(string Number, string Turns) : Refusal($"选房场次 {Number} 还有没办完的户（{Turns}），签字确认、退选或放弃以后才能结束。");

public sealed record SelectionClockBack(string Number, DateTime LastUtc)
    : Refusal($"电脑时间早于选房场次 {Number} 上一步的时间（{LastUtc.AddHours(8):yyyy-MM-dd HH:mm:ss}），请校准时间后再办。");

public sealed record SelectionDeskUnknown(int Desk, int Desks) : Refusal($"没有 {Desk} 号窗口，这一场有 {Desks} 个窗口。");

public sealed record SelectionDeskBusy(int Desk, int Turn) : Refusal($"{Desk} 号窗口的第 {Turn} 号还没有办完，办完再叫下一户。");

public sealed record SelectionNobodyWaits() : Refusal("没有等候的户了。");

/// <summary>A step that is not in the table of turns.</summary>
public sealed record TurnStepNotAllowed(int Turn, TurnState From, TurnAct Act) : Refusal($"第 {Turn} 号现在是“{From.Label()}”，不能办“{Act.Label()}”。");

public sealed record TurnAtAnotherDesk(int Turn, int Desk) : Refusal($"第 {Turn} 号在 {Desk} 号窗口办理，请到那个窗口办。");

public sealed record TurnMissedTooSoon(int Turn, int Minutes) : Refusal($"第 {Turn} 号还没有等满 {Minutes} 分钟，不能记过号。");

public sealed record TurnHoldsHomes(int Turn, string Codes) : Refusal($"第 {Turn} 号已选定 {Codes}，先退选才能办。");

public sealed record TurnHasNothingToConfirm(int Turn) : Refusal($"第 {Turn} 号还没有选定房源，不能确认。");

public sealed record TurnRoundTaken(int Turn) : Refusal($"这一场分轮选，每轮选一套；第 {Turn} 号这一轮已经选了。");

/// <summary>Somebody else was faster.</summary>
public sealed record HomeJustChosen(string Code, int? Desk) : Refusal(Desk is { } desk ? $"{Code} 刚刚被 {desk} 号窗口选走，请另选。" : $"{Code} 已经不是空闲房源，请另选。");

public sealed record HomeNotOffered(string Code, string Number) : Refusal($"{Code} 不在选房场次 {Number} 的房源里，请另选。");

public sealed record ChoiceNotHeld(string Code) : Refusal($"{Code} 的选定已经退选或已经确认，不能再退选。");

public sealed record SelectionMostHomes(int Most) : Refusal($"每户最多选 {Most} 套。");

public sealed record SelectionTypeQuota(string RoomType, int Most) : Refusal($"“{RoomType}”每户最多选 {Most} 套，请选别的户型。");

public sealed record SelectionAreaExceeded(string Code, FloorArea Sum, FloorArea Entitled, FloorArea Excess)
    : Refusal($"加上 {Code} 一共 {Sum}㎡，超过安置面积 {Entitled}㎡ 和允许超出的 {Excess}㎡，请选小一些的。");

public sealed record SelectionOvershoot(int Most) : Refusal($"安置面积已经用完；最多 {Most} 套可以超出，不能再加选。");

public sealed record WishUnknown(string Code) : Refusal($"备选里的“{Code}”不是这一场的房源，请核对房号。");

public sealed record WishTwice(string Code) : Refusal($"备选里 {Code} 写了两次，请核对。");

public sealed record WishesTooMany(int Most) : Refusal($"备选最多写 {Most} 套。");

public sealed record WishNoneLeft(int Turn) : Refusal($"第 {Turn} 号的备选里没有空闲又合条件的房源了，请另选。");

/// <summary>A home of a session is given only in the session.</summary>
public sealed record HomeInSelection(string Code, string Number) : Refusal($"{Code} 在选房场次 {Number} 的房源里，请在选房窗口办理。");

/// <summary>A home that somebody has chosen, or drew, is not given to anybody else.</summary>
public sealed record HomeHeldByTurn(string Code, string Household) : Refusal($"{Code} 已由 {Household} 户选定，不能办给别的户，也不能改状态。");
