using VillageTracker.Domain.Demolition.HouseholdFiles.Queries;
using VillageTracker.Domain.Demolition.Queries;

namespace VillageTracker.Reports.Documents.Households;

/// <summary>What goes into a household's file on paper (一户一档): what the page shows, the photos, and the lines of compensation and agreement.</summary>
/// <param name="Household">The household, numbers masked.</param>
/// <param name="File">Its file, numbers masked.</param>
/// <param name="Photos">Pictures to show, in order.</param>
/// <param name="Scans">Files that are PDFs themselves: listed, not merged.</param>
/// <param name="Sections">Further sections from other parts of the system, such as compensation and agreement.</param>
/// <param name="Issuer">Who issues it.</param>
/// <param name="AsOf">The day of the figures.</param>
public sealed record HouseholdPaper(
    HouseholdDetails Household, HouseholdFile File, IReadOnlyList<PaperPhoto> Photos, IReadOnlyList<PaperScan> Scans, IReadOnlyList<PaperSection> Sections, string Issuer, DateOnly AsOf)
{
    public string FileName => $"一户一档-{Household.Code}.pdf";
}

/// <param name="Jpeg">As the system keeps it.</param>
public sealed record PaperPhoto(string Caption, byte[] Jpeg);

public sealed record PaperScan(string Caption, string Name, long Size);

/// <summary>A heading with labelled values and a table of amounts.</summary>
public sealed record PaperSection(string Title, IReadOnlyList<(string Label, string Value)> Facts, IReadOnlyList<(string Label, string Working, string Amount)> Lines);
