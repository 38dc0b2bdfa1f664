using VillageTracker.Domain.Common;

namespace VillageTracker.Domain.Organisation;

/// <summary>The range of village codes whose rows a person may see and change (数据范围); both ends belong to it.</summary>
/// <remarks>
/// Statistics codes are hierarchical, so a street is a range and a village is a range of one. A range, not a list, because
/// it stays two numbers in every query and can use an index. The default value is <see cref="None"/>: nobody sees anything
/// until somebody says so.
/// </remarks>
public readonly record struct DataScope
{
    private readonly long _upTo;

    private DataScope(long from, long to) => (From, _upTo) = (from, to);

    public long From { get; }

    /// <summary>The last code of the range, or -1 for <see cref="None"/>, so that no code lies between the ends.</summary>
    public long To => _upTo == 0 ? -1 : _upTo;

    public static DataScope None => default;

    /// <summary>Every village: the command line, the migration and the administrator.</summary>
    public static DataScope All { get; } = new(0, long.MaxValue);

    /// <summary>The unit itself and everything below it.</summary>
    /// <exception cref="RefusedException">Not the code of an administrative unit.</exception>
    public static DataScope Under(long unitCode)
    {
        var range = new DivisionCode(unitCode).Scope;
        return new(range.From, range.To);
    }

    /// <summary>The one village of somebody who works for a village: where a new record belongs.</summary>
    /// <exception cref="RefusedException">The scope is a whole street (<see cref="NoVillageOfYourOwn"/>).</exception>
    public long OwnVillage() => From == To ? From : throw new RefusedException(new NoVillageOfYourOwn());

    public bool Contains(long villageCode) => From <= villageCode && villageCode <= To;
}

public sealed record NoVillageOfYourOwn() : Refusal("您的账号不属于某一个村，不能新增村的记录，请用村里的账号登记。");
