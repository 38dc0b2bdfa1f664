using System.ComponentModel.DataAnnotations;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Land;

namespace VillageTracker.Web.Pages.Land.Works;

/// <summary>What the form of a piece of work asks beside its days.</summary>
public sealed class WorkInput
{
    [StringLength(ParcelWork.DoneByMaxLength)]
    public string? DoneBy { get; set; }

    [Range(0, 10_000_000_000, ErrorMessage = "费用要在 0 到 100 亿元之间。")]
    public decimal? Cost { get; set; }

    [StringLength(ParcelWork.NoteMaxLength)]
    public string? Note { get; set; }

    public ParcelWorkFacts Facts() => new(DoneBy, Cost is { } yuan ? Money.FromYuan(yuan) : null, Note);
}

/// <summary>What the fields' partial needs; the field names are those of the page that shows it.</summary>
public sealed record WorkFieldsView(WorkInput Input);
