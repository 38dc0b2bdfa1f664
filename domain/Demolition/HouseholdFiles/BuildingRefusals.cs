using VillageTracker.Domain.Common;

namespace VillageTracker.Domain.Demolition.HouseholdFiles;

public sealed record BuildingNumberNotPossible(int Number) : Refusal($"房屋序号从 1 开始，不能是 {Number}。");

public sealed record BuildingNumberTaken(int Number) : Refusal($"本户已有第 {Number} 号房屋，请换一个序号。");

public sealed record CertificateIncomplete() : Refusal("产权证号和证载面积要么都填，要么都不填；没有证的房屋由认定决定面积。");

public sealed record CertificateDecidesLegality(BuildingLegality Legality) : Refusal(Legality == BuildingLegality.Certified
    ? "这幢房屋是合法登记的，不能去掉产权证；对证有疑问请办理“认定”。"
    : $"这幢房屋是“{Legality.Label()}”，不能再填产权证；有证的部分请另记一幢。");

public sealed record FloorNotPossible(int Storeys, int? Floor)
    : Refusal($"总层数应为 1 至 {HouseholdBuilding.MostStoreys}，所在层不能超过总层数（现在是 {Floor?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "-"}/{Storeys}）。");

public sealed record BuiltYearNotPossible(int Year) : Refusal($"建成年份 {Year} 不对。");

public sealed record NothingMeasured() : Refusal("这幢房屋还没有实测面积，谈不上重测。");

public sealed record LegalityStepNotAllowed(BuildingLegality From, BuildingLegality To)
    : Refusal($"这幢房屋现在是“{From.Label()}”，不能改为“{To.Label()}”{(From.Next().Count == 0 ? "" : $"；可以改为：{string.Join("、", From.Next().Select(l => l.Label()))}")}。");

public sealed record RecognisedPartWrong(BuildingLegality To) : Refusal(To == BuildingLegality.RecognisedLawful
    ? "认定合法要填认定面积，精确到 0.01 平方米。"
    : $"“{To.Label()}”不计认定面积，认定面积请填 0。");

public sealed record RecognisedMoreThanMeasured(FloorArea Recognised, FloorArea Measured)
    : Refusal($"认定面积 {Recognised} 平方米大于实测面积 {Measured} 平方米，请核对。");

public sealed record RecognisedAreaIsSigned(string Code)
    : Refusal($"{Code} 已经签约，认定面积不能再变；确需改变的先签补充协议，或经批准退回一步。");

public sealed record SurveyAreaFromBuildings(FloorArea FromBuildings)
    : Refusal($"本户已登记房屋，认定面积由房屋相加得出（{FromBuildings} 平方米），不能另填一个数。");
