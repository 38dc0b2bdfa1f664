using System.ComponentModel.DataAnnotations;
using VillageTracker.Domain.Projects;
using VillageTracker.Domain.Projects.Queries;

namespace VillageTracker.Web.Pages.Projects;

/// <summary>What the form of a project asks.</summary>
public sealed class ProjectInput
{
    [Required(ErrorMessage = "请填写项目名称。"), StringLength(Project.NameMaxLength)]
    public string Name { get; set; } = "";

    [Required(ErrorMessage = "请选择类别。")]
    public ProjectKind? Kind { get; set; }

    [StringLength(200)]
    public string? Place { get; set; }

    public double? Longitude { get; set; }

    public double? Latitude { get; set; }

    [StringLength(Project.NoteMaxLength)]
    public string? Note { get; set; }

    [StringLength(Project.NoteMaxLength)]
    public string? TaxSourceNote { get; set; }

    [StringLength(Project.SourceMaxLength)]
    public string? Source { get; set; }

    public bool InOrder { get; set; }

    public static ProjectInput Of(ProjectDetails details)
    {
        var p = details.Progress;
        return new()
        {
            Name = p.Name, Kind = p.Kind, Place = p.Place, Longitude = details.Longitude, Latitude = details.Latitude,
            Note = p.Note, TaxSourceNote = p.TaxSourceNote, Source = p.Source, InOrder = details.InOrder,
        };
    }

    public ProjectFacts Facts() => new(Name, Kind!.Value, Place, Note, TaxSourceNote, Source, InOrder);
}
