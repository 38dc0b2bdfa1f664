using VillageTracker.Domain.Common;
using VillageTracker.Domain.Organisation;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Resettlement.Draws;

/// <summary>A household on the list of a draw (参加户), as its file stood when the list was taken. Never changed afterwards.</summary>
public sealed class DrawEntrant : IWrittenOnce, IBelongsToVillage
{
    private DrawEntrant() { }

    internal DrawEntrant(long villageCode, int householdId, DrawEntry entry) =>
        (VillageCode, HouseholdId, Batch, Code, MaskedName, Rank, LineCheck) =
        (villageCode, householdId, entry.Batch, entry.Code, entry.Name, entry.Rank, DrawHash.OfLine(entry.Line));

    public int Id { get; private set; }
    public int DrawId { get; private set; }
    public long VillageCode { get; private set; }
    public int HouseholdId { get; private set; }
    public int Batch { get; private set; }
    public string Code { get; private set; } = "";
    public string MaskedName { get; private set; } = "";
    public string Rank { get; private set; } = "";

    /// <summary>行校验码.</summary>
    public string LineCheck { get; private set; } = "";

    public DrawEntry Entry => new(Batch, Code, MaskedName, Rank);
}

/// <summary>A home that is dealt by a draw. Never changed afterwards.</summary>
public sealed class DrawHome : IWrittenOnce, IBelongsToVillage
{
    private DrawHome() { }

    internal DrawHome(long villageCode, int homeId, string code) =>
        (VillageCode, HomeId, Code, LineCheck) = (villageCode, homeId, code, DrawHash.OfLine(DrawList.HomeLine(code)));

    public int Id { get; private set; }
    public int DrawId { get; private set; }
    public long VillageCode { get; private set; }
    public int HomeId { get; private set; }
    public string Code { get; private set; } = "";
    public string LineCheck { get; private set; } = "";
}

/// <summary>A digit that a villagers' representative spoke in the hall (现场数字). One typed wrongly is struck through, never rewritten.</summary>
public sealed class DrawDigit : IBelongsToVillage
{
    public const int HighestSeat = 99;
    public const int ReasonMaxLength = 100;

    private DrawDigit() { }

    internal DrawDigit(long villageCode, int place, DrawDigitValue value, Signer by, DateTime atUtc) =>
        (VillageCode, Place, Seat, Digit, EnteredBy, AtUtc) = (villageCode, place, value.Seat, value.Digit, by.Name, atUtc);

    public int Id { get; private set; }
    public int DrawId { get; private set; }
    public long VillageCode { get; private set; }

    /// <summary>In the order of speaking, from 1.</summary>
    public int Place { get; private set; }

    /// <summary>座位号.</summary>
    public int Seat { get; private set; }
    public int Digit { get; private set; }
    public string EnteredBy { get; private set; } = "";
    public DateTime AtUtc { get; private set; }

    /// <summary>Why it does not count; null while it does.</summary>
    public string? StruckReason { get; private set; }

    public bool Counts => StruckReason is null;

    public DrawDigitValue Value => new(Seat, Digit);

    internal void Strike(string? reason) => StruckReason = Words.Require("划去的原因", reason, ReasonMaxLength);
}

/// <summary>One line of the result (抽签结果). Never changed.</summary>
public sealed class DrawPlace : IWrittenOnce, IBelongsToVillage
{
    private DrawPlace() { }

    internal DrawPlace(long villageCode, int householdId, int? homeId, DrawPlaceValue value) =>
        (VillageCode, HouseholdId, HomeId, Number, Turn, Code, HomeCode) = (villageCode, householdId, homeId, value.Number, value.Turn, value.Code, value.Home);

    public int Id { get; private set; }
    public int DrawId { get; private set; }
    public long VillageCode { get; private set; }
    public int HouseholdId { get; private set; }
    public int? HomeId { get; private set; }

    /// <summary>选房顺序号.</summary>
    public int Number { get; private set; }

    /// <summary>上台抽签的先后; 0 where there is one round.</summary>
    public int Turn { get; private set; }
    public string Code { get; private set; } = "";
    public string HomeCode { get; private set; } = "";

    public DrawPlaceValue Value => new(Number, Turn, Code, HomeCode);
}

/// <summary>Who took an act of a draw, and when (经手). Never changed.</summary>
public sealed class DrawStep : IWrittenOnce, IBelongsToVillage
{
    public const int NoteMaxLength = 300;

    private DrawStep() { }

    internal DrawStep(long villageCode, DrawAct act, DrawMoment moment, string? note) =>
        (VillageCode, Act, AccountId, By, On, AtUtc, Note) = (villageCode, act, moment.By.AccountId, moment.By.Name, moment.On, moment.AtUtc, note);

    public int Id { get; private set; }
    public int DrawId { get; private set; }
    public long VillageCode { get; private set; }
    public DrawAct Act { get; private set; }
    public int AccountId { get; private set; }
    public string By { get; private set; } = "";
    public DateOnly On { get; private set; }
    public DateTime AtUtc { get; private set; }

    /// <summary>For a witnessing who else was there, for a voiding the reason.</summary>
    public string? Note { get; private set; }
}

/// <summary>Who acts, on which day of the office, at which real moment.</summary>
public sealed record DrawMoment(Signer By, DateOnly On, DateTime AtUtc);
