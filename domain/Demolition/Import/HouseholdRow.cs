using NetTopologySuite.Geometries;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Common.Sheets;
using VillageTracker.Domain.Geo;

namespace VillageTracker.Domain.Demolition.Import;

/// <summary>A household as its row says, every cell read; what could not be read is a fault of the row.</summary>
internal sealed class HouseholdRow
{
    public HouseholdRow(RowReader row, DateOnly today)
    {
        Reader = row;
        Code = HalfWidth.Code(row.Text(HouseholdColumns.Code));
        HeadName = row.Text(HouseholdColumns.HeadName);
        IdNumber = row.IdNumber(HouseholdColumns.IdNumber, today);
        Phone = row.Phone(HouseholdColumns.Phone);
        Members = row.Count(HouseholdColumns.Members);
        CertificateArea = row.FloorArea(HouseholdColumns.CertificateArea);
        Address = row.Text(HouseholdColumns.Address);
        RegisteredOn = row.Date(HouseholdColumns.RegisteredOn);
        At = Position(row);
        FaultName(row);
        FaultDate(row, today);
    }

    public RowReader Reader { get; }
    public string Code { get; }
    public string? HeadName { get; }
    public ReadNumber<CitizenIdNumber> IdNumber { get; }
    public ReadNumber<PhoneNumber> Phone { get; }

    /// <summary>The blind index of the number, once somebody asked the register about it.</summary>
    public byte[]? IdNumberIndex { get; set; }
    public int? Members { get; }
    public FloorArea? CertificateArea { get; }
    public string? Address { get; }
    public DateOnly? RegisteredOn { get; }
    public Point? At { get; }

    /// <summary>The area's code, which a household's code begins with.</summary>
    public string AreaCode => Code.LastIndexOf('-') is > 0 and var dash ? Code[..dash] : "";

    private void FaultName(RowReader row)
    {
        if (HeadName is not null && PersonName.Fault(HeadName) is { } why)
        {
            row.Fault(HouseholdColumns.HeadName, why);
        }
    }

    private void FaultDate(RowReader row, DateOnly today)
    {
        if (RegisteredOn > today)
        {
            row.Fault(HouseholdColumns.RegisteredOn, $"{RegisteredOn:yyyy-MM-dd} 还没有到");
        }
    }

    private static Point? Position(RowReader row)
    {
        var (longitude, latitude) = (row.Quantity(HouseholdColumns.Longitude), row.Quantity(HouseholdColumns.Latitude));
        if (longitude is null != latitude is null)
        {
            row.Fault(longitude is null ? HouseholdColumns.Longitude : HouseholdColumns.Latitude, new PositionIncomplete());
        }

        if (longitude is not { } x || latitude is not { } y)
        {
            return null;
        }

        try
        {
            return Boundary.PointAt((double)x, (double)y);
        }
        catch (RefusedException refused)
        {
            row.Fault(HouseholdColumns.Longitude, refused.Refusal);
            return null;
        }
    }
}
