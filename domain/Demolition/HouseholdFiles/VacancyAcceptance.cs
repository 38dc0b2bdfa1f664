using VillageTracker.Domain.Common;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Demolition.HouseholdFiles;

/// <summary>The acceptance of an empty house (腾空验收单). Its order number within the area decides the order of choosing homes (选房顺序).</summary>
public sealed class VacancyAcceptance : IVersioned, IBelongsToVillage
{
    public const int ReadingMaxLength = 20;
    public const int NoteMaxLength = 300;
    public const int MostKeys = 50;

    private VacancyAcceptance() { }

    public int Id { get; private set; }
    public int HouseholdId { get; private set; }
    public Household Household { get; private set; } = null!;
    public int AreaId { get; private set; }
    public long VillageCode { get; private set; }

    /// <summary>腾空顺序号: gap-free within the area; a void sheet keeps its number.</summary>
    public int OrderNumber { get; private set; }
    public DateOnly AcceptedOn { get; private set; }

    /// <summary>To the minute: what decides between two of one day.</summary>
    public TimeOnly AcceptedAt { get; private set; }

    /// <summary>钥匙数.</summary>
    public int Keys { get; private set; }

    /// <summary>水表读数, as it stands on the meter.</summary>
    public string? WaterReading { get; private set; }
    public string? ElectricityReading { get; private set; }
    public string? GasReading { get; private set; }

    /// <summary>验收人, two of them.</summary>
    public string Inspector { get; private set; } = "";
    public string SecondInspector { get; private set; } = "";
    public string? Note { get; private set; }
    public bool IsVoid { get; private set; }
    public string? VoidReason { get; private set; }
    public bool IsDemonstration { get; private set; }
    public int Version { get; private set; }

    /// <summary>The series of the area's order numbers.</summary>
    public static string SeriesOf(int areaId) => FormattableString.Invariant($"Vacancy-{areaId}");

    /// <summary>腾空验收: takes the household's step too; where that was recorded long ago, the sheet is put on record with the same day (补录).</summary>
    /// <exception cref="RefusedException">Not the household's next step, utilities not settled, no keys, one inspector twice, a time to come.</exception>
    public static VacancyAcceptance Accept(Household household, VacancyFacts facts, int orderNumber, DateOnly today, TimeOnly now)
    {
        if (!facts.UtilitiesSettled)
        {
            throw new RefusedException(new UtilitiesNotSettled());
        }

        if (facts.Keys is < 1 or > MostKeys)
        {
            throw new RefusedException(new KeysMissing(facts.Keys));
        }

        if (facts.On == today && facts.At > now)
        {
            throw new RefusedException(new AcceptedInFuture(facts.At));
        }

        var (one, two) = Inspectors.Require(facts.Inspector, facts.SecondInspector);
        if (household.VacatedOn is not { } vacated)
        {
            household.Vacate(facts.On, today);
        }
        else if (vacated != facts.On)
        {
            throw new RefusedException(new AcceptanceNotAsRecorded(HouseholdStatus.Vacated, vacated));
        }

        return new()
        {
            Household = household,
            HouseholdId = household.Id,
            AreaId = household.AreaId,
            VillageCode = household.VillageCode,
            OrderNumber = orderNumber,
            AcceptedOn = facts.On,
            AcceptedAt = new(facts.At.Hour, facts.At.Minute),
            Keys = facts.Keys,
            WaterReading = Words.Optional("水表读数", facts.WaterReading, ReadingMaxLength),
            ElectricityReading = Words.Optional("电表读数", facts.ElectricityReading, ReadingMaxLength),
            GasReading = Words.Optional("气表读数", facts.GasReading, ReadingMaxLength),
            Inspector = one,
            SecondInspector = two,
            Note = Words.Optional("备注", facts.Note, NoteMaxLength),
        };
    }

    /// <summary>作废, when the step is taken back: the number is not given to anybody else.</summary>
    public void Void(string reason) => (IsVoid, VoidReason) = (true, Words.Require("作废原因", reason, NoteMaxLength));

    public void MarkAsDemonstration() => IsDemonstration = true;
}

/// <summary>What the acceptance sheet asks.</summary>
/// <param name="UtilitiesSettled">水、电、气、有线 are paid and closed.</param>
public sealed record VacancyFacts(
    DateOnly On, TimeOnly At, int Keys, bool UtilitiesSettled, string? WaterReading, string? ElectricityReading, string? GasReading,
    string? Inspector, string? SecondInspector, string? Note);

/// <summary>Two people accept, never one.</summary>
internal static class Inspectors
{
    public static (string One, string Two) Require(string? one, string? two)
    {
        var (first, second) = (Words.Require("验收人", one, PersonName.MaxLength), Words.Require("第二位验收人", two, PersonName.MaxLength));
        return first == second ? throw new RefusedException(new TwoInspectorsNeeded()) : (first, second);
    }
}

public sealed record AcceptanceNotAsRecorded(HouseholdStatus Step, DateOnly On)
    : Refusal($"这户的“{Step.ActLabel()}”早已登记为 {On:yyyy-MM-dd}，补录的验收日期要与它一致。");

public sealed record AcceptanceOnRecord(string Sheet) : Refusal($"这户已有{Sheet}，不能再登记一份。");

public sealed record UtilitiesNotSettled() : Refusal("水、电、气等费用没有结清，不能验收；请先结清再办。");

public sealed record KeysMissing(int Keys) : Refusal($"收回的钥匙应为 1 至 {VacancyAcceptance.MostKeys} 把，现在是 {Keys} 把。");

public sealed record TwoInspectorsNeeded() : Refusal("验收要两个人，两位验收人不能是同一人。");

public sealed record AcceptedInFuture(TimeOnly At) : Refusal($"验收时间 {At:HH:mm} 还没有到。");

public sealed record AcceptancePhotoMissing() : Refusal("验收至少要有一张现场照片。");
