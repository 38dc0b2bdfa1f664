using System.ComponentModel.DataAnnotations;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Demolition;
using VillageTracker.Domain.Demolition.Queries;
using VillageTracker.Domain.Demolition.UseCases;

namespace VillageTracker.Web.Pages.Demolition.Households;

/// <summary>What the forms of a household ask, besides code and numbers.</summary>
public sealed class HouseholdInput : IValidatableObject
{
    [Required(ErrorMessage = "请填写户主姓名。"), StringLength(PersonName.MaxLength)]
    public string HeadName { get; set; } = "";

    [Required(ErrorMessage = "请填写家庭人数。")]
    public int? Members { get; set; }

    [Required(ErrorMessage = "请填写证载面积。"), Range(0, 100_000, ErrorMessage = "证载面积要在 0 到 10 万平方米之间。")]
    public decimal? CertificateArea { get; set; }

    [StringLength(Household.AddressMaxLength)]
    public string? Address { get; set; }

    public double? Longitude { get; set; }

    public double? Latitude { get; set; }

    public static HouseholdInput Of(HouseholdDetails h) => new()
    {
        HeadName = h.HeadName,
        Members = h.Members,
        CertificateArea = h.CertificateArea.SquareMetres,
        Address = h.Address,
        Longitude = h.Position?.X,
        Latitude = h.Position?.Y,
    };

    public HouseholdFacts Facts() =>
        new(HeadName, Members!.Value, FloorArea.FromSquareMetres(CertificateArea!.Value), Address);

    public HouseholdPosition? Position() =>
        Longitude is { } longitude && Latitude is { } latitude ? new(longitude, latitude) : null;

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (Longitude is null != Latitude is null)
        {
            yield return new(new PositionIncomplete().Message, [nameof(Longitude)]);
        }
    }
}
