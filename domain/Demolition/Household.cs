using NetTopologySuite.Geometries;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Geo;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Demolition;

/// <summary>A household of a demolition area (被征收户), from registration to settlement (一户一档 begins here).</summary>
/// <remarks>
/// The head's identity number and phone are sealed; the name is in clear. Each step has its date, so that the figures of any past
/// day can be counted from the rows. The steps themselves are in the other half of this class.
/// </remarks>
public sealed partial class Household : IVersioned, IBelongsToVillage, IShaped
{
    public const int CodeMaxLength = 20;
    public const int InitialsMaxLength = 50;
    public const int AddressMaxLength = 100;
    public const int MostMembers = 30;

    private Household() { }

    public int Id { get; private set; }

    /// <summary>As the area's: the village that runs the work.</summary>
    public long VillageCode { get; private set; }
    public int AreaId { get; private set; }

    /// <summary>户号: the area's code and a running number, D03-017.</summary>
    public string Code { get; private set; } = "";

    /// <summary>户主姓名.</summary>
    public string HeadName { get; private set; } = "";

    /// <summary>First letters of the head's name, for searching: 王小明 is wxm.</summary>
    public string PinyinInitials { get; private set; } = "";
    public byte[] IdNumberSealed { get; private set; } = [];
    public byte[] IdNumberIndex { get; private set; } = [];
    public byte[]? PhoneSealed { get; private set; }
    public byte[]? PhoneIndex { get; private set; }
    public string? Address { get; private set; }

    /// <summary>家庭人数.</summary>
    public int Members { get; private set; }

    /// <summary>证载建筑面积: what the certificate says.</summary>
    public FloorArea CertificateArea { get; private set; }

    /// <summary>认定建筑面积: what the survey recognised; null before it.</summary>
    public FloorArea? RecognisedArea { get; private set; }

    /// <summary>房屋评估价; null before the appraisal.</summary>
    public Money? AppraisedValue { get; private set; }

    /// <summary>补偿方式.</summary>
    public CompensationMethod Method { get; private set; }

    /// <summary>协议补偿总额: as signed; null before.</summary>
    public Money? Compensation { get; private set; }

    /// <summary>The same total in fen, 0 before signing: a plain column, which an index can hold beside the status, so that sums need no rows.</summary>
    public long AgreedFen { get; private set; }
    public Geometry? Shape { get; private set; }
    public GeoBounds? Bounds { get; private set; }

    /// <summary>The household is invented.</summary>
    public bool IsDemonstration { get; private set; }
    public int Version { get; private set; }

    /// <exception cref="RefusedException">A code that does not begin with the area's, a faulty name, no members, an area of 0, a date to come.</exception>
    public static Household Register(
        DemolitionArea area, string code, HouseholdFacts facts, HouseholdIdentity identity, DateOnly on, DateOnly today, bool isDemonstration = false)
    {
        var household = new Household
        {
            VillageCode = area.VillageCode,
            AreaId = area.Id,
            Code = CheckedCode(code, area.Code),
            IsDemonstration = isDemonstration,
            RegisteredOn = NotAfter(today, on, HouseholdStatus.Registered),
        };
        household.Arrive(HouseholdStatus.Registered, on);
        household.Describe(facts);
        household.Identify(identity);
        return household;
    }

    /// <exception cref="RefusedException">A faulty name, no members, an area of 0.</exception>
    public void Describe(HouseholdFacts facts)
    {
        var name = PersonName.Require(facts.HeadName);
        if (facts.Members is < 1 or > MostMembers)
        {
            throw new RefusedException(new HouseholdNeedsMembers(facts.Members));
        }

        if (facts.CertificateArea == FloorArea.Zero)
        {
            throw new RefusedException(new CertificateAreaZero());
        }

        (HeadName, PinyinInitials) = (name, Common.PinyinInitials.Of(name));
        (Members, CertificateArea) = (facts.Members, facts.CertificateArea);
        Address = string.IsNullOrWhiteSpace(facts.Address) ? null : facts.Address.Trim();
    }

    public void Identify(HouseholdIdentity identity) =>
        (IdNumberSealed, IdNumberIndex, PhoneSealed, PhoneIndex) =
        (identity.IdNumberSealed, identity.IdNumberIndex, identity.PhoneSealed, identity.PhoneIndex);

    /// <summary>Puts the house on the map, or takes it off.</summary>
    /// <exception cref="RefusedException">The point is outside the area's boundary.</exception>
    public void Place(Point? at, DemolitionArea area)
    {
        if (at is not null && area.Shape is { } boundary && !boundary.Covers(at))
        {
            throw new RefusedException(new HouseholdOutsideArea(area.Code));
        }

        (Shape, Bounds) = (at, GeoBounds.Of(at));
    }

    private static string CheckedCode(string? code, string areaCode)
    {
        var clean = HalfWidth.Code(code);
        var number = clean.StartsWith(areaCode + "-", StringComparison.Ordinal) ? clean[(areaCode.Length + 1)..] : "";
        return number.Length is >= 3 and <= 6 && HalfWidth.AreDigits(number)
            ? clean
            : throw new RefusedException(new HouseholdCodeMalformed(clean, areaCode));
    }
}

/// <summary>What can be changed about a household at any time.</summary>
public sealed record HouseholdFacts(string HeadName, int Members, FloorArea CertificateArea, string? Address);
