using VillageTracker.Domain.Common;

namespace VillageTracker.Domain.Resettlement.Keys;

/// <summary>Every item is looked at.</summary>
public sealed record HandOverItemOpen(string Number, string Item) : Refusal($"{Number} 的交房查验还没有填“{Item}”，每一项都要选合格或不合格。");

/// <summary>Meters are read, to two decimals.</summary>
public sealed record MeterReadingNotValid(string Number) : Refusal($"{Number} 的水、电、气表读数要填 0 到 9999999.99 之间的数，最多两位小数。");

/// <summary>There are keys.</summary>
public sealed record KeyCountNotValid(string Number, int Most) : Refusal($"{Number} 的钥匙数量要填 1 到 {Most} 把。");

/// <summary>The head, or who holds the mandate.</summary>
public sealed record ReceiverWithoutMandate(string Number, string Name) : Refusal($"{Number} 的领取人“{Name}”不是户主，要填委托书编号。");

/// <summary>The household decides about serious defects.</summary>
public sealed record KeysWithSeriousDefects(string Number, int Count)
    : Refusal($"{Number} 有 {Count} 处严重问题，先修好再交钥匙；住户愿意先接收、限期维修的，请勾选“住户同意带问题接收”。");

/// <summary>Found, repaired, looked at again.</summary>
public sealed record DefectStepNotAllowed(DefectStatus From, DefectStatus To) : Refusal($"这处问题现在是“{From.Label()}”，不能变为“{To.Label()}”。");

/// <summary>A step is not dated before the one it follows.</summary>
public sealed record DefectStepTooEarly(DateOnly On, DateOnly NotBefore) : Refusal($"日期 {On:yyyy-MM-dd} 早于上一步的 {NotBefore:yyyy-MM-dd}。");

/// <summary>A word is missing or longer than its column.</summary>
public sealed record DefectWordMissing(string What) : Refusal($"请填写{What}，最多 {HomeDefect.TextMaxLength} 字。");
