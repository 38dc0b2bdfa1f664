using VillageTracker.Domain.Common;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Demolition.Compensation;

/// <summary>A household's compensation sheet (补偿测算单): what was found and appraised, prepared by one person and checked by another.</summary>
/// <remarks>
/// It holds the inputs; amounts are computed from them and the policy version, for both ways side by side, before anybody signs. A change
/// takes the check away. An agreement takes its own copy, so that the sheet may go on to the next supplement.
/// </remarks>
public sealed class CompensationSheet : IVersioned, IBelongsToVillage
{
    public const int InputsMaxLength = 8_000;

    private CompensationSheet() { }

    public int Id { get; private set; }
    public long VillageCode { get; private set; }
    public int HouseholdId { get; private set; }

    /// <summary>The policy version by which it is computed.</summary>
    public int PolicyId { get; private set; }

    /// <summary><see cref="CompensationInput"/> as <see cref="InputJson"/>.</summary>
    public string Inputs { get; private set; } = "";

    /// <summary>货币补偿合计.</summary>
    public Money MoneyTotal { get; private set; }

    /// <summary>产权调换合计.</summary>
    public Money ExchangeTotal { get; private set; }
    public string PreparedBy { get; private set; } = "";
    public DateOnly PreparedOn { get; private set; }
    public string? CheckedBy { get; private set; }
    public DateOnly? CheckedOn { get; private set; }
    public bool IsDemonstration { get; private set; }
    public int Version { get; private set; }

    public bool IsChecked => CheckedOn is not null;

    /// <exception cref="RefusedException">Not surveyed or appraised, or inputs that make no sense.</exception>
    public static CompensationSheet Prepare(
        Household household, CompensationPolicy policy, CompensationInput input, string preparedBy, DateOnly on, bool isDemonstration = false)
    {
        var sheet = new CompensationSheet { VillageCode = household.VillageCode, HouseholdId = household.Id, IsDemonstration = isDemonstration };
        sheet.Revise(policy, input, preparedBy, on);
        return sheet;
    }

    /// <summary>New inputs or another policy version; the check falls away.</summary>
    /// <exception cref="RefusedException">Inputs that make no sense.</exception>
    public void Revise(CompensationPolicy policy, CompensationInput input, string preparedBy, DateOnly on)
    {
        MoneyTotal = CompensationCalculator.Calculate(policy, CompensationMethod.Money, input).Total;
        ExchangeTotal = CompensationCalculator.Calculate(policy, CompensationMethod.Exchange, input).Total;
        var json = InputJson.Write(input);
        Inputs = json.Length <= InputsMaxLength ? json : throw new RefusedException(new SheetTooLong(input.Items.Count));
        (PolicyId, PreparedBy, PreparedOn, CheckedBy, CheckedOn) = (policy.Id, preparedBy, on, null, null);
    }

    /// <summary>复核: by somebody else than who prepared it.</summary>
    /// <exception cref="RefusedException">The same person, or dated before it was prepared.</exception>
    public void Check(string checkedBy, DateOnly on)
    {
        if (checkedBy == PreparedBy)
        {
            throw new RefusedException(new SheetCheckedByItsMaker(PreparedBy));
        }

        (CheckedBy, CheckedOn) = (checkedBy, on < PreparedOn ? throw new RefusedException(new SheetCheckedTooEarly(PreparedOn)) : on);
    }
}

public sealed record SheetTooLong(int Items) : Refusal($"测算单列了 {Items} 项，太多了，请把同类的附属物合并填写。");

public sealed record SheetCheckedByItsMaker(string Maker) : Refusal($"测算单由 {Maker} 制单，要由另一个人复核。");

public sealed record SheetCheckedTooEarly(DateOnly PreparedOn) : Refusal($"复核日期不能早于制单日期 {PreparedOn:yyyy-MM-dd}。");

public sealed record SheetNotChecked(string Household) : Refusal($"{Household} 的补偿测算单还没有复核，复核后才能拟定协议。");
