using VillageTracker.Domain.Common;

namespace VillageTracker.Domain.Demolition.HouseholdFiles;

public sealed record RelationUnknown(string? Text)
    : Refusal($"与户主关系“{Text}”不认识，请从列表中选：{string.Join("、", Enum.GetValues<MemberRelation>().Select(r => r.Label()))}。");

public sealed record OneHeadOnly() : Refusal("一户只有一位户主；户主在户的登记里修改，其他成员不能改成户主。");

public sealed record MemberGoneBeforeJoining() : Refusal("迁出或去世的日期早于迁入日期，请核对。");

public sealed record MemberNotCountable(string Name, MemberStanding Reason, DateOnly CutOff)
    : Refusal($"{Name}属于“{Reason.Label()}”（人口截止日 {CutOff:yyyy-MM-dd}），不能计入安置人口。");

public sealed record CountedMemberNeedsIdNumber(string Name) : Refusal($"{Name}要计入安置人口，必须登记身份证号码，以便核对一人只在一户。");

/// <summary>One person, two households of the village (一人两户).</summary>
public sealed record PersonInOtherHousehold(string Name, string OtherCode)
    : Refusal($"{Name}的身份证号码已登记在 {OtherCode} 户，一人只能在一户；先在那一户登记迁出，再登记到这一户。");

public sealed record PersonInThisHousehold(string Name) : Refusal($"{Name}的身份证号码在本户已经登记过了。");

public sealed record HeadStaysInFile() : Refusal("户主是本户成员，不能删除；换户主请在“修改”里更正姓名和号码。");

public sealed record CutOffNeedsSource() : Refusal("人口截止日要写明依据，例如征收公告的文号和日期。");
