using VillageTracker.Domain.Common;
using static System.FormattableString;

namespace VillageTracker.Domain.Land.Dividing;

public sealed record LineDoesNotDivide() : Refusal("这条线没有把地块分开，请从地块外面画起，穿过地块，画到地块外面为止。");

public sealed record PiecesDoNotFill(decimal SquareMetres)
    : Refusal(Invariant($"给出的几块没有正好拼成原地块，多出、缺少或重复共 {SquareMetres:0.00} 平方米。"));

public sealed record ParcelHasNoBoundary(string Code) : Refusal($"地块 {Code} 还没有边界，请先画出边界。");

public sealed record SplitNeedsTwo() : Refusal("分割后至少要有两宗地，请给各块填写不同的编号。");

public sealed record PieceCodeMissing(int Piece) : Refusal($"请填写第 {Piece} 块的编号和名称。");

public sealed record PieceCodeOfAnother(string Code) : Refusal($"编号 {Code} 和原地块相同，请给分割后的地块用新编号，原编号留给历史记录。");

public sealed record ParcelAreasDoNotAdd(string What, LandArea Whole, LandArea Sum)
    : Refusal(Invariant($"各块{What}合计 {Sum.SquareMetres:0.00} 平方米，应等于原来的 {Whole.SquareMetres:0.00} 平方米，相差 {decimal.Abs(Whole.SquareMetres - Sum.SquareMetres):0.00} 平方米。"));

public sealed record ParcelListedNow(string Code) : Refusal($"地块 {Code} 正在挂牌，不能分割或合并，请先撤牌。");

public sealed record MergeNeedsTwo() : Refusal("请至少选两宗要合并的地块。");

public sealed record MergeDiffers(string One, string Other, string What) : Refusal($"地块 {One} 和 {Other} 的{What}不同，不能合并。");

public sealed record ParcelsNotAdjacent() : Refusal("选中的地块没有共同的边界，不相邻的地块不能合并。");
