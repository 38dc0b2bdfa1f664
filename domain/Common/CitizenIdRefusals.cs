namespace VillageTracker.Domain.Common;

/// <summary>Not 18 characters (nor 15, the old form).</summary>
public sealed record CitizenIdWrongLength(int Length)
    : Refusal(Length == 0 ? "请填写身份证号码。" : $"身份证号码应为18位，现在是{Length}位。");

/// <summary>A character that is no digit; only the last place may be X. The character itself is not repeated.</summary>
public sealed record CitizenIdWrongCharacter(int Place) : Refusal(Place == CitizenIdNumber.Length
    ? "身份证号码第18位只能是数字或X。"
    : $"身份证号码第{Place}位不是数字。");

/// <summary>Places 7 to 14 name a day that no calendar has, such as 29 February 1900.</summary>
public sealed record CitizenIdNoSuchDate() : Refusal("身份证号码第7至14位的出生日期不存在，请核对。");

/// <summary>Born after today.</summary>
public sealed record CitizenIdBirthInFuture(DateOnly BirthDate)
    : Refusal("身份证号码第7至14位的出生日期晚于今天，请核对。");

/// <summary>The last character does not follow from the first seventeen: most likely a typing slip.</summary>
public sealed record CitizenIdWrongCheckDigit() : Refusal("身份证号码的校验位（第18位）不对，请逐位核对。");
