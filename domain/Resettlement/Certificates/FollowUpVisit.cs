using VillageTracker.Domain.Common;
using VillageTracker.Domain.Organisation;
using VillageTracker.Domain.Persistence;
using VillageTracker.Domain.Resettlement.Keys;
using VillageTracker.Domain.Rules;

namespace VillageTracker.Domain.Resettlement.Certificates;

/// <summary>A visit after the keys (回访), some months later: how they live, and what is wrong with the home. A visit that is due and not made has no row.</summary>
public sealed class FollowUpVisit : IBelongsToVillage, IWrittenOnce
{
    public const int TextMaxLength = 400;
    public const int PersonMaxLength = 60;

    private FollowUpVisit() { }

    public int Id { get; private set; }
    public int AllocationId { get; private set; }
    public long VillageCode { get; private set; }

    /// <summary>Of which visit: 6, 12 or 24 months after the keys.</summary>
    public int Months { get; private set; }
    public DateOnly On { get; private set; }
    public string Result { get; private set; } = "";
    public bool IsContent { get; private set; }

    /// <summary>The defect that was found at it.</summary>
    public int? DefectId { get; private set; }
    public HomeDefect? Defect { get; private set; }
    public string VisitedBy { get; private set; } = "";
    public bool IsDemonstration { get; private set; }

    /// <exception cref="RefusedException">No keys yet, no words, or before the keys.</exception>
    public static FollowUpVisit Record(Allocation allocation, int months, DateOnly on, string? result, bool isContent, HomeDefect? defect, Signer by)
    {
        Refusal? why = allocation.HandedOverOn is not { } keys ? new RegistrationBeforeKeys(allocation.Number)
            : on < keys ? new RegistrationTooEarly(on, keys)
            : result?.Trim() is not { Length: > 0 and <= TextMaxLength } ? new FollowUpWithoutResult()
            : null;
        return why is not null ? throw new RefusedException(why) : new()
        {
            AllocationId = allocation.Id, VillageCode = allocation.VillageCode, Months = months, On = on, Result = result!.Trim(), IsContent = isContent, Defect = defect, VisitedBy = by.Name,
            IsDemonstration = allocation.IsDemonstration,
        };
    }
}

/// <summary>The dated rules of what follows the keys.</summary>
public static class FollowUpRules
{
    /// <summary>Working days that the registry has (不动产登记暂行条例 art. 20).</summary>
    public const string RegistryDays = "Resettlement.Certificate.RegistryWorkingDays";

    public const string First = "Resettlement.FollowUp.FirstMonths";
    public const string Second = "Resettlement.FollowUp.SecondMonths";
    public const string Third = "Resettlement.FollowUp.ThirdMonths";

    /// <summary>6, 12 and 24 months after the keys.</summary>
    public static IReadOnlyList<int> FollowUps(this RuleBook rules) => [(int)rules.Value(First), (int)rules.Value(Second), (int)rules.Value(Third)];
}

/// <summary>A visit is written up.</summary>
public sealed record FollowUpWithoutResult() : Refusal($"请写明回访情况，最多 {FollowUpVisit.TextMaxLength} 字。");

/// <summary>Each visit once.</summary>
public sealed record FollowUpMade(string Number, int Months) : Refusal($"{Number} 的 {Months} 个月回访已经登记过，或不在回访的月份里。");
