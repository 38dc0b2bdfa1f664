using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VillageTracker.Domain.Demolition.HouseholdFiles;
using VillageTracker.Domain.Demolition.HouseholdFiles.Queries;
using VillageTracker.Domain.Demolition.Queries;

namespace VillageTracker.Web.Pages.Demolition.Areas;

/// <summary>How complete the files of an area are, and which households lack what (<c>?part=5</c>).</summary>
public sealed class FilesModel(AreaDetailsQuery areas, AreaFilesQuery files) : PageModel
{
    public const int PageSize = 25;

    public AreaDetails Area { get; private set; } = null!;

    public AreaFiles Files { get; private set; } = null!;

    public FilePart? Part { get; private set; }

    public int PageNumber { get; private set; } = 1;

    public IReadOnlyList<HouseholdFileLine> Incomplete =>
        [.. Files.Households.Where(h => Part is { } part ? h.Index.Missing.Contains(part) : h.Index.Percent < 100)];

    public async Task OnGetAsync([FromRoute] int id, int? part, int? p, CancellationToken cancellation)
    {
        Area = await areas.RunAsync(id, cancellation);
        Files = await files.RunAsync(id, cancellation);
        Part = part is { } asked && Enum.IsDefined((FilePart)asked) ? (FilePart)asked : null;
        PageNumber = Math.Clamp(p ?? 1, 1, Math.Max(1, (Incomplete.Count + PageSize - 1) / PageSize));
    }
}
