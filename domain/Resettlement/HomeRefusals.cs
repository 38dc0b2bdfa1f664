using VillageTracker.Domain.Common;

namespace VillageTracker.Domain.Resettlement;

/// <summary>Entrance or floor that the building does not have.</summary>
public sealed record HomeOutsideBuilding(string Code, string Building) : Refusal($"{Building}没有 {Code} 这个位置，请核对单元、楼层和房号。");

/// <summary>A home has an area.</summary>
public sealed record HomeWithoutArea(string Code) : Refusal($"{Code} 的预测面积必须大于0。");

/// <summary>The measured area is at least twice, or at most half, the predicted one.</summary>
public sealed record MeasuredAreaImplausible(string Code, FloorArea Predicted, FloorArea Measured)
    : Refusal($"{Code} 的实测面积 {Measured}㎡ 与预测面积 {Predicted}㎡ 相差一倍以上，请核对测绘报告。");

/// <summary>A step that is not in the table of states.</summary>
public sealed record HomeStateStepNotAllowed(string Code, HomeState From, HomeState To)
    : Refusal($"{Code} 现在是“{From.Label()}”，不能改为“{To.Label()}”。");

/// <summary>Who takes a home out of the offer says why.</summary>
public sealed record HomeStateWithoutReason(string Code, HomeState To) : Refusal($"把 {Code} 改为“{To.Label()}”必须填写原因。");

/// <summary>A home is given to one household only.</summary>
public sealed record HomeAlreadyAllocated(string Code) : Refusal($"{Code} 已经分配给别的户，请另选一套空闲的房源。");

/// <summary>The history of a home has one order: nothing is dated before its last change of state.</summary>
public sealed record HomeStepTooEarly(string Code, DateOnly On, DateOnly Since, HomeState State)
    : Refusal($"{Code} 从 {Since:yyyy-MM-dd} 起是“{State.Label()}”，不能再办理 {On:yyyy-MM-dd} 的变动，请核对日期。");

/// <summary>What a household chose stays as it was when it chose.</summary>
public sealed record HomeFixed(string Code, HomeState State) : Refusal($"{Code} 是“{State.Label()}”，户型、预测面积、朝向和楼层差价不能再改。");
