using VillageTracker.Domain.Common;

namespace VillageTracker.Domain.Resettlement.Draws;

public sealed record DrawListEmpty() : Refusal("名单上没有一户，不能抽签；请核对片区、抽签方式和条件。");

public sealed record DrawEntryTwice(string Code) : Refusal($"名单里 {Code} 出现两次，请核对。");

public sealed record DrawBatchEmpty(string Batch) : Refusal($"“{Batch}”里没有一户，请核对优先户的户号。");

public sealed record DrawHomesTooFew(int Entrants, int Homes) : Refusal($"参加抽签 {Entrants} 户，房源 {Homes} 套；抽房号时房源不能少于户数，其他方式不带房源。");

public sealed record DrawTextNotAllowed(string Text) : Refusal($"“{Text}”里有竖线或换行，名单里不能用。");

public sealed record DrawPriorityUnknown(string Code) : Refusal($"优先户“{Code}”不在可以参加的户里，请核对户号。");

public sealed record DrawHouseholdInAnother(string Code, string Number) : Refusal($"{Code} 户已在抽签 {Number} 的名单里；要重抽，请从那份记录办理，并写明原因。");

/// <summary>A second draw follows one that ended.</summary>
public sealed record DrawNotOver(string Number, DrawStatus Status) : Refusal($"抽签 {Number} 现在是“{Status.Label()}”，结果公布以后或者作废以后才能重抽。");

public sealed record DrawRepeatedAlready(string Number) : Refusal($"抽签 {Number} 已经重抽过，请从最后那份记录办理。");

/// <summary>Homes are given away by the draw that holds.</summary>
public sealed record DrawGaveWay(string Number, string Next) : Refusal($"抽签 {Number} 已经重抽，以 {Next} 为准，不能按它办理。");

/// <summary>Who has signed for a home keeps it.</summary>
public sealed record DrawAllocatedAlready(string Number) : Refusal($"抽签 {Number} 抽中的户已经签字办成分配，不能重抽；个别户有异议请按争议办理。");

/// <summary>The order is in use.</summary>
public sealed record DrawInSelection(string Number, string Session) : Refusal($"选房场次 {Session} 正在按抽签 {Number} 的顺序办，那一场结束以后才能重抽。");

public sealed record DrawDayPast(DateOnly On) : Refusal($"抽签日期 {On:yyyy-MM-dd} 已经过去，请填今天或以后的日期。");

public sealed record DrawDayNotCome(string Number, DateOnly On) : Refusal($"抽签 {Number} 公布的日期是 {On:yyyy-MM-dd}，还没有到。");

/// <summary>The list hangs out for some days first, so that whoever is missing can say so.</summary>
public sealed record DrawListPublicTooShort(DateOnly On, int Days, DateOnly From)
    : Refusal($"名单要公示满 {Days} 天，从 {From:yyyy-MM-dd} 起才能抽签；抽签日期 {On:yyyy-MM-dd} 太早。");

/// <summary>Nobody draws behind closed doors.</summary>
public sealed record DrawWitnessesTooFew(int Present, int Fewest) : Refusal($"登记到场的见证人 {Present} 位，至少要 {Fewest} 位；请街道先登记见证人到场，再开签。");

/// <summary>Who was not there can't witness.</summary>
public sealed record DrawWitnessWasNotThere(string There, string Name) : Refusal($"登记见证人到场的是{There}，{Name}不能代为见证。");

/// <summary>A home of a draw that is under way.</summary>
public sealed record HomeInDraw(string Code, string Number) : Refusal($"{Code} 在抽签 {Number} 的房源名单里，抽签办完以前不能办给别的户。");

public sealed record DrawHomeNotFree(string Code, HomeState State) : Refusal($"抽中的 {Code} 现在是“{State.Label()}”，不能锁定；请先把房源恢复为空闲。");

public sealed record DrawDealsNoHomes(string Number) : Refusal($"抽签 {Number} 抽的是顺序号，请排选房场次选房。");

public sealed record DrawNothingToAllocate(string Number) : Refusal($"抽签 {Number} 没有等待签字确认的房源。");

/// <summary>The household's file changed after the list was taken.</summary>
public sealed record DrawDraftOutOfDate(string Number, string Code) : Refusal($"名单提取以后，{Code} 的档案有变化；请作废 {Number}，重新提取名单。");

/// <summary>A row of a frozen list is not what it was.</summary>
public sealed record DrawListChanged(string Number, string? Code)
    : Refusal($"抽签 {Number} 的名单与封存时不一致{(Code is null ? "" : $"：{Code} 这一行被改过")}，已停止办理；请保留现场并报告街道。");

public sealed record DrawSecretChanged(string Number) : Refusal($"抽签 {Number} 的密钥与抽签前公布的承诺值不符，已停止办理；请保留现场并报告街道。");

public sealed record DrawResultChanged(string Number, string What) : Refusal($"抽签 {Number} 的记录与抽签时不一致：{What}。已停止办理，请报告街道。");

public sealed record DrawStepNotAllowed(string Number, DrawStatus From, DrawStatus To) : Refusal($"抽签 {Number} 现在是“{From.Label()}”，不能办成“{To.Label()}”。");

public sealed record DrawOwnListFrozen(string Name) : Refusal($"名单是{Name}提取的，要由另一个人核对后封存。");

/// <summary>Who prepares, who runs, who witnesses and who publishes are four people.</summary>
public sealed record DrawPeopleNotSeparate(DrawAct Act, DrawAct Other, string Name)
    : Refusal($"{Name}已经办过“{Other.Label()}”，“{Act.Label()}”要由另一个人办；提取名单、开签、见证、公布是四个人。");

public sealed record DrawNotOpenForDigits(string Number, DrawStatus Status) : Refusal($"抽签 {Number} 现在是“{Status.Label()}”，不能录入或划去现场数字。");

public sealed record DrawDigitNotOne() : Refusal("现场数字是 0 至 9 的一位数。");

public sealed record DrawSeatOutOfRange() : Refusal($"座位号是 1 至 {DrawDigit.HighestSeat}。");

public sealed record DrawSeatSpoke(int Seat) : Refusal($"{Seat} 号代表已经报过数字，每位代表只报一次。");

public sealed record DrawSeatSilent(int Seat) : Refusal($"{Seat} 号代表没有报过数字。");

public sealed record DrawDigitsTooFew(int Digits, int Fewest) : Refusal($"现在有 {Digits} 位代表报了数字，至少要 {Fewest} 位才能开签。");

public sealed record DrawClockBack(string Number, DateTime LastUtc)
    : Refusal($"电脑时间早于抽签 {Number} 上一步的时间（{LastUtc.AddHours(8):yyyy-MM-dd HH:mm:ss}），请校准时间后再办。");

public sealed record DrawFileUnreadable(int Line) : Refusal($"这不是完整的抽签文件：读到第 {Line} 行读不下去；请重新下载。");
