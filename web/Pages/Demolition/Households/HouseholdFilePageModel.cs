using Microsoft.AspNetCore.Mvc.Filters;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Demolition.HouseholdFiles.Queries;
using VillageTracker.Domain.Demolition.Queries;
using VillageTracker.Domain.Files;
using VillageTracker.Web.Infrastructure;
using VillageTracker.Web.Infrastructure.Files;

namespace VillageTracker.Web.Pages.Demolition.Households;

/// <summary>A page about a part of one household's file: the file is read before GET and before POST.</summary>
public abstract class HouseholdFilePageModel(HouseholdDetailsQuery households, HouseholdFileQuery files) : HouseholdPageModel(households)
{
    private readonly HouseholdFileQuery _files = files;

    public HouseholdFile Dossier { get; private set; } = null!;

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        Dossier = await _files.RunAsync(this.Id(), HttpContext.RequestAborted);
        await base.OnPageHandlerExecutionAsync(context, next);
    }

    /// <summary>The one of several that the address names: <c>?item=5</c>.</summary>
    /// <exception cref="NotFoundException">It is not of this household.</exception>
    protected static T Find<T>(IEnumerable<T> lines, Func<T, bool> isIt, string what)
        where T : class => lines.FirstOrDefault(isIt) ?? throw new NotFoundException(what);

    protected static async Task<IReadOnlyList<IncomingFile>> ReadAsync(IReadOnlyList<IFormFile>? uploads, CancellationToken cancellation)
    {
        var read = new List<IncomingFile>();
        foreach (var upload in uploads ?? [])
        {
            read.Add(await upload.ReadAsync(cancellation));
        }

        return read;
    }
}
