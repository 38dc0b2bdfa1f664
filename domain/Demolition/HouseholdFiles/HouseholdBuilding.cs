using VillageTracker.Domain.Common;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Demolition.HouseholdFiles;

/// <summary>A building of a household (房屋), or the part of one that has its own certificate or none.</summary>
/// <remarks>
/// What a certificate states is taken as it is; a part without certificate is recognised by an act of its own (认定), with basis, body and
/// day. An extension without certificate is a building of its own, so that one row has one legality.
/// </remarks>
public sealed class HouseholdBuilding : IVersioned, IBelongsToVillage
{
    public const int CertificateMaxLength = 40;
    public const int OrientationMaxLength = 10;
    public const int BasisMaxLength = 200;
    public const int MostStoreys = 60;

    private HouseholdBuilding() { }

    public int Id { get; private set; }
    public int HouseholdId { get; private set; }
    public Household Household { get; private set; } = null!;
    public long VillageCode { get; private set; }

    /// <summary>房屋序号 within the household, from 1.</summary>
    public int Number { get; private set; }
    public BuildingUse Use { get; private set; }
    public BuildingStructure Structure { get; private set; }

    /// <summary>总层数.</summary>
    public int Storeys { get; private set; }

    /// <summary>所在层, where the household has one floor of a house.</summary>
    public int? Floor { get; private set; }

    /// <summary>朝向.</summary>
    public string? Orientation { get; private set; }

    /// <summary>建成年份.</summary>
    public int? BuiltYear { get; private set; }

    /// <summary>产权证号; null for a building without certificate.</summary>
    public string? CertificateNumber { get; private set; }

    /// <summary>证载面积; 0 without certificate.</summary>
    public FloorArea CertificateArea { get; private set; }

    /// <summary>实测面积; null until it is measured.</summary>
    public FloorArea? MeasuredArea { get; private set; }
    public BuildingMeasuring Measuring { get; private set; }
    public BuildingLegality Legality { get; private set; }

    /// <summary>Recognised of it (认定面积): as certified, or as the recognition says; 0 otherwise.</summary>
    public FloorArea RecognisedArea { get; private set; }

    /// <summary>认定依据 of the latest legality step.</summary>
    public string? RecognitionBasis { get; private set; }

    /// <summary>认定单位.</summary>
    public string? RecognisedBy { get; private set; }

    /// <summary>认定日期.</summary>
    public DateOnly? RecognisedOn { get; private set; }

    /// <summary>认定结果公示日期.</summary>
    public DateOnly? RecognitionPublishedOn { get; private set; }

    /// <summary>Last day of a temporary building's permit (临时建筑批准期限).</summary>
    public DateOnly? TemporaryUntil { get; private set; }

    /// <summary>The building is invented.</summary>
    public bool IsDemonstration { get; private set; }
    public int Version { get; private set; }

    /// <exception cref="RefusedException">A certificate without area or the other way round, a floor that is not there, a year to come.</exception>
    public static HouseholdBuilding Record(Household household, int number, BuildingFacts facts, DateOnly today)
    {
        var building = new HouseholdBuilding
        {
            Household = household,
            HouseholdId = household.Id,
            VillageCode = household.VillageCode,
            Number = number > 0 ? number : throw new RefusedException(new BuildingNumberNotPossible(number)),
            Legality = string.IsNullOrWhiteSpace(facts.CertificateNumber) ? BuildingLegality.Pending : BuildingLegality.Certified,
        };
        building.Describe(facts, today);
        return building;
    }

    /// <exception cref="RefusedException">As for <see cref="Record"/>; also a certificate taken from a certified building.</exception>
    public void Describe(BuildingFacts facts, DateOnly today)
    {
        var certificate = Words.Optional("产权证号", facts.CertificateNumber, CertificateMaxLength);
        if (certificate is null != (facts.CertificateArea == FloorArea.Zero))
        {
            throw new RefusedException(new CertificateIncomplete());
        }

        if (certificate is null == (Legality == BuildingLegality.Certified))
        {
            throw new RefusedException(new CertificateDecidesLegality(Legality));
        }

        CheckFloors(facts, today);
        (Use, Structure, Storeys, Floor, BuiltYear) = (facts.Use, facts.Structure, facts.Storeys, facts.Floor, facts.BuiltYear);
        Orientation = Words.Optional("朝向", facts.Orientation, OrientationMaxLength);
        (CertificateNumber, CertificateArea) = (certificate, facts.CertificateArea);
        Measure(facts.MeasuredArea);
        RecognisedArea = Legality == BuildingLegality.Certified ? CertificateArea : RecognisedArea;
    }

    /// <summary>The household disputes the measured figure (要求重测); the next measuring settles it.</summary>
    /// <exception cref="RefusedException">There is no figure to dispute.</exception>
    public void DisputeMeasuring() => Measuring = MeasuredArea is null
        ? throw new RefusedException(new NothingMeasured())
        : BuildingMeasuring.Disputed;

    /// <summary>认定: a legality step, with what it rests on.</summary>
    /// <exception cref="RefusedException">A step that is not in the table, no basis, an area where none may be or none where one must, a day to come.</exception>
    public void Recognise(Recognition recognition, DateOnly today)
    {
        Legality.RequireStep(recognition.To);
        var needsArea = recognition.To == BuildingLegality.RecognisedLawful;
        if (needsArea == (recognition.Area == FloorArea.Zero))
        {
            throw new RefusedException(new RecognisedPartWrong(recognition.To));
        }

        if (MeasuredArea is { } measured && recognition.Area > measured)
        {
            throw new RefusedException(new RecognisedMoreThanMeasured(recognition.Area, measured));
        }

        var basis = Words.Require("认定依据", recognition.Basis, BasisMaxLength);
        var by = Words.Require("认定单位", recognition.By, BasisMaxLength);
        RecognisedOn = Words.NotInFuture("认定日期", recognition.On, today);
        (Legality, RecognisedArea, RecognitionBasis, RecognisedBy) = (recognition.To, recognition.Area, basis, by);
        (RecognitionPublishedOn, TemporaryUntil) = (recognition.PublishedOn, recognition.TemporaryUntil);
        if (recognition.To == BuildingLegality.Pending)
        {
            (CertificateNumber, CertificateArea) = (null, FloorArea.Zero);
        }
    }

    public void MarkAsDemonstration() => IsDemonstration = true;

    private void Measure(FloorArea? measured)
    {
        if (measured != MeasuredArea)
        {
            Measuring = measured is null ? BuildingMeasuring.Pending : BuildingMeasuring.Measured;
        }

        MeasuredArea = measured;
    }

    private static void CheckFloors(BuildingFacts facts, DateOnly today)
    {
        if (facts.Storeys is < 1 or > MostStoreys || facts.Floor < 1 || facts.Floor > facts.Storeys)
        {
            throw new RefusedException(new FloorNotPossible(facts.Storeys, facts.Floor));
        }

        if (facts.BuiltYear < 1800 || facts.BuiltYear > today.Year)
        {
            throw new RefusedException(new BuiltYearNotPossible(facts.BuiltYear!.Value));
        }
    }
}

/// <summary>What can be changed about a building, legality apart.</summary>
public sealed record BuildingFacts(
    BuildingUse Use, BuildingStructure Structure, int Storeys, int? Floor, string? Orientation, int? BuiltYear,
    string? CertificateNumber, FloorArea CertificateArea, FloorArea? MeasuredArea);

/// <summary>A legality step (认定).</summary>
/// <param name="To">What it is recognised as.</param>
/// <param name="Area">For 认定合法: the lawful area; 0 otherwise.</param>
/// <param name="Basis">What it rests on.</param>
/// <param name="By">The body that decided.</param>
/// <param name="On">The day of the decision.</param>
/// <param name="PublishedOn">The day its result was posted (公示).</param>
/// <param name="TemporaryUntil">For a temporary building: the last day of its permit.</param>
public sealed record Recognition(
    BuildingLegality To, FloorArea Area, string? Basis, string? By, DateOnly On, DateOnly? PublishedOn = null, DateOnly? TemporaryUntil = null);
