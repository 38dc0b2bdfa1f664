using VillageTracker.Domain.Common;

namespace VillageTracker.Domain.Resettlement;

/// <summary>Entrance or floor that the building does not have.</summary>
public sealed record HomeOutsideBuilding(string Code, string Building) : Refusal($"{Building}没有 {Code} 这个位置，请核对单元、楼层和房号。");

/// <summary>A home has an area.</summary>
public sealed record HomeWithoutArea(string Code) : Refusal($"{Code} 的预测面积必须大于0。");

/// <summary>The measured area differs from the predicted by ten times or more.</summary>
public sealed record MeasuredAreaImplausible(string Code, FloorArea Predicted, FloorArea Measured)
    : Refusal($"{Code} 的实测面积 {Measured}㎡ 与预测面积 {Predicted}㎡ 相差过大，请核对测绘报告。");

/// <summary>A step that is not in the table of states.</summary>
public sealed record HomeStateStepNotAllowed(string Code, HomeState From, HomeState To)
    : Refusal($"{Code} 现在是“{From.Label()}”，不能改为“{To.Label()}”。");

/// <summary>Who takes a home out of the offer says why.</summary>
public sealed record HomeStateWithoutReason(string Code, HomeState To) : Refusal($"把 {Code} 改为“{To.Label()}”必须填写原因。");

/// <summary>A home is given to one household only.</summary>
public sealed record HomeAlreadyAllocated(string Code) : Refusal($"{Code} 已经分配给别的户，请另选一套空闲的房源。");
