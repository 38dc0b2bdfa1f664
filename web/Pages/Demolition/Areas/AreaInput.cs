using System.ComponentModel.DataAnnotations;
using NetTopologySuite.Geometries;
using VillageTracker.Domain.Demolition;
using VillageTracker.Domain.Demolition.Queries;
using VillageTracker.Domain.Geo;
using VillageTracker.Web.Ui;

namespace VillageTracker.Web.Pages.Demolition.Areas;

/// <summary>What the form of an area asks.</summary>
public sealed class AreaInput
{
    [Required(ErrorMessage = "请填写片区名称。"), StringLength(DemolitionArea.NameMaxLength)]
    public string Name { get; set; } = "";

    [Required(ErrorMessage = "请选择土地性质，不清楚就选“未核实”。")]
    public LandTrack? LandTrack { get; set; }

    [StringLength(DemolitionArea.BatchMaxLength)]
    public string? Batch { get; set; }

    public DateOnly? Deadline { get; set; }

    [StringLength(DemolitionArea.NoteMaxLength)]
    public string? Note { get; set; }

    [StringLength(200_000)]
    public string? Boundary { get; set; }

    public static AreaInput Of(AreaDetails a) => new()
    {
        Name = a.Name,
        LandTrack = a.LandTrack,
        Batch = a.Batch,
        Deadline = a.Deadline,
        Note = a.Note,
        Boundary = a.Shape is Polygon polygon ? GeoJson.Write(polygon) : null,
    };

    public AreaFacts Facts() => new(Name, LandTrack!.Value, Batch, Deadline, Note);
}

/// <summary>What the form's partial needs; the field names are those of the page that shows it.</summary>
public sealed record AreaFormView(AreaInput Input, MapConfig Map);
