using VillageTracker.Domain.Common;
using VillageTracker.Domain.Resettlement.Calculation;
using VillageTracker.Domain.Resettlement.Draws;
using VillageTracker.Domain.Resettlement.Funds;
using VillageTracker.Domain.Resettlement.Queries;
using VillageTracker.Domain.Resettlement.Selections.Queries;

namespace VillageTracker.Domain.Resettlement.Villagers;

/// <summary>What a household sees of its own case (村民看到的本户情况); there is nothing in it that belongs to anybody else.</summary>
/// <param name="HouseholdId">For the acts of the household; shown nowhere.</param>
/// <param name="Turn">Its place in a session of choosing homes (选房), the latest.</param>
/// <param name="Homes">In their order; empty before a home is chosen.</param>
/// <param name="EnteredForMe">What staff recorded on the household's behalf; it may say that this is not so.</param>
public sealed record VillagerCase(
    int HouseholdId, long VillageCode, string HouseholdCode, string MaskedName, DateOnly? SignedOn, VillagerEntitlement? Entitlement, VillagerPlace? Place, HouseholdTurn? Turn,
    IReadOnlyList<VillagerHome> Homes, IReadOnlyList<VillagerNotice> Notices, IReadOnlyList<EnteredForMe> EnteredForMe, IReadOnlyList<VillagerSaid> Words, bool IsDemonstration)
{
    /// <summary>The homes, those first that are not through to their certificate; else in their order.</summary>
    public IEnumerable<VillagerHome> Unfinished => Homes.OrderBy(h => h.RegisteredOn is not null).ThenBy(h => h.Stage == AllocationStage.HandedOver);

    /// <summary>Whether a statement is one of this household's own.</summary>
    public bool Owns(int statementId) => Homes.SelectMany(h => h.Supplements.Prepend(h.Statement)).Any(s => s?.Id == statementId);
}

/// <summary>A case and the slip (查询纸条) that opened it.</summary>
/// <param name="SlipId">For the pass of what follows; shown nowhere.</param>
public sealed record OpenedCase(int SlipId, VillagerCase Case);

/// <summary>安置面积 and what is left of it.</summary>
/// <param name="Unused">剩余安置面积的处理; says something only where something is left.</param>
public sealed record VillagerEntitlement(string Number, FloorArea Area, string Why, FloorArea Left, string Unused);

/// <summary>选房顺序号 of a published draw that anybody can compute again.</summary>
/// <param name="Of">So many took part.</param>
public sealed record VillagerPlace(string DrawNumber, string DrawTitle, DrawKind Kind, DateOnly DrawnOn, int Number, int Of);

/// <summary>One home of the household and how far it is.</summary>
public sealed record VillagerHome(
    int AllocationId, string EstateName, string HomeCode, string RoomType, FloorArea Area, bool IsMeasured, AllocationStage Stage, IReadOnlyList<VillagerStep> Steps,
    DateOnly StatementDueOn, DateOnly? RegisteredOn, DisputeReason? Dispute, VillagerStatement? Statement, IReadOnlyList<VillagerStatement> Supplements);

/// <summary>One step of the way to the keys; not reached yet while it has no date.</summary>
public sealed record VillagerStep(AllocationStage Stage, DateOnly? On);

/// <summary>A statement, line by line with the reason of each number.</summary>
public sealed record VillagerStatement(
    int Id, string Number, DateOnly IssuedOn, DateOnly PayBefore, Money Net, SettlementDirection Direction, string Capitals, string Policy, string? EntitlementWhy,
    IReadOnlyList<StatementViewLine> Lines, DateOnly? SettledOn)
{
    /// <summary>补充结算单: the difference that a new survey made.</summary>
    public bool IsSupplement { get; init; }

    /// <summary>What is still open of it: owed if positive, to be refunded if negative.</summary>
    public Money Balance { get; init; }

    /// <summary>Where to pay today (收款账户); null where the village has named no account.</summary>
    public PayInto? PayInto { get; init; }

    /// <summary>Shares that have come in; zero where nothing was paid yet.</summary>
    public Money Paid => Net - Balance;
}

/// <summary>A notice (公示) that concerns the household and may still be objected to.</summary>
public sealed record VillagerNotice(string Number, string Title, DateOnly ObjectUntil, string ObjectHow);

/// <summary>Something that staff entered for the household (代录).</summary>
/// <param name="Key">Names it in the form with which it is disowned.</param>
public sealed record EnteredForMe(string Key, string Words, DateOnly? On);

/// <summary>What the household said about it, and the answer.</summary>
public sealed record VillagerSaid(string About, string? Text, DateOnly SaidOn, DateOnly AnswerBy, DateOnly? AnsweredOn, string? Answer);
