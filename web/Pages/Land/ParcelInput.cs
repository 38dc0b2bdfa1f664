using System.ComponentModel.DataAnnotations;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Geo;
using VillageTracker.Domain.Land;
using VillageTracker.Domain.Land.Queries;

namespace VillageTracker.Web.Pages.Land;

/// <summary>What the form of a parcel asks.</summary>
public sealed class ParcelInput
{
    [Required(ErrorMessage = "请填写地块名称。"), StringLength(Parcel.NameMaxLength)]
    public string Name { get; set; } = "";

    [Required(ErrorMessage = "请选择类别。")]
    public ParcelKind? Kind { get; set; }

    [Required(ErrorMessage = "请选择权属，不清楚就选“未查明”。")]
    public LandOwnership? Ownership { get; set; }

    [Required(ErrorMessage = "请填写登记面积。"), Range(0, 100_000_000, ErrorMessage = "登记面积要在 0 到 1 亿平方米之间。")]
    public decimal? StatedArea { get; set; }

    /// <summary>Edition and code, as <see cref="LandClassRef"/> writes them.</summary>
    public string? LandClass { get; set; }

    [StringLength(100)]
    public string? PlannedUse { get; set; }

    [StringLength(Parcel.NoteMaxLength)]
    public string? Note { get; set; }

    [StringLength(2_000_000)]
    public string? Boundary { get; set; }

    /// <summary>From which day this is so.</summary>
    [Required(ErrorMessage = "请填写从哪一天起。")]
    public DateOnly? On { get; set; }

    public static ParcelInput Of(ParcelView p) => new()
    {
        Name = p.Name,
        Kind = p.Kind,
        Ownership = p.Ownership,
        StatedArea = p.StatedArea.SquareMetres,
        LandClass = p.LandClass?.ToString(),
        PlannedUse = p.PlannedUse,
        Note = p.Note,
        Boundary = p.Boundary is null ? null : GeoJson.Write(p.Boundary),
    };

    public ParcelFacts Facts() =>
        new(Name, Kind!.Value, Ownership!.Value, LandArea.FromSquareMetres(StatedArea!.Value), PlannedUse, Note, LandClassRef.Read(LandClass));
}
